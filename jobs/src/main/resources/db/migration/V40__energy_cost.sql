-- What electricity costs and what kinds of devices use.
CREATE TABLE electricity_price (
    -- empty: all sites without a price of their own
    site          VARCHAR(50)   NOT NULL DEFAULT '',
    valid_from    DATE          NOT NULL,
    valid_to      DATE          NULL,
    cents_per_kwh DECIMAL(10,4) NOT NULL,
    per_month     DECIMAL(15,2) NOT NULL,
    source        VARCHAR(300)  NOT NULL,
    delivery_id   BIGINT        NOT NULL,
    PRIMARY KEY (site, valid_from),
    CONSTRAINT electricity_price_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
    CONSTRAINT electricity_price_positive CHECK (cents_per_kwh >= 0 AND per_month >= 0),
    CONSTRAINT electricity_price_term CHECK (valid_to IS NULL OR valid_to >= valid_from)
);

CREATE TABLE device_class (
    code        VARCHAR(50)   NOT NULL PRIMARY KEY,
    name        VARCHAR(200)  NOT NULL,
    cpv_prefix  VARCHAR(8)    NOT NULL,
    life_years  INT           NOT NULL,
    watts       DECIMAL(12,3) NOT NULL,
    hours       DECIMAL(8,2)  NOT NULL,
    source      VARCHAR(300)  NOT NULL,
    delivery_id BIGINT        NOT NULL,
    CONSTRAINT device_class_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
    CONSTRAINT device_class_life CHECK (life_years BETWEEN 1 AND 30),
    CONSTRAINT device_class_hours CHECK (watts >= 0 AND hours BETWEEN 0 AND 8784)
);

CREATE TABLE device_stock (
    department   VARCHAR(20) NOT NULL,
    device_class VARCHAR(50) NOT NULL,
    counted_on   DATE        NOT NULL,
    quantity     INT         NOT NULL,
    delivery_id  BIGINT      NOT NULL,
    PRIMARY KEY (department, device_class, counted_on),
    CONSTRAINT device_stock_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
    CONSTRAINT device_stock_positive CHECK (quantity >= 0)
);
