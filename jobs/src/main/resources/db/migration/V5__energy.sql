-- Meter register: the latest delivery of a meter counts.
CREATE TABLE meter (
    id           INT           NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code         VARCHAR(50)   NOT NULL,
    site         VARCHAR(50)   NOT NULL,
    role         VARCHAR(20)   NOT NULL,
    unit         VARCHAR(20)   NOT NULL,
    measurement  VARCHAR(20)   NOT NULL,
    minutes      INT           NOT NULL,
    obis         VARCHAR(50)   NULL,
    factor       DECIMAL(18,6) NOT NULL,
    modulus      DECIMAL(24,6) NULL,
    resettable   BOOLEAN       NOT NULL,
    valid_from   DATE          NOT NULL,
    valid_to     DATE          NULL,
    successor    VARCHAR(50)   NULL,
    point        VARCHAR(20)   NULL,
    max_power_kw DECIMAL(12,3) NULL,
    delivery_id  BIGINT        NOT NULL,
    sheet        VARCHAR(100)  NOT NULL DEFAULT '',
    line         INT           NOT NULL,
    CONSTRAINT meter_code UNIQUE (code),
    CONSTRAINT meter_site FOREIGN KEY (site) REFERENCES site (code),
    CONSTRAINT meter_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
    CONSTRAINT meter_factor CHECK (factor > 0),
    CONSTRAINT meter_minutes CHECK (minutes BETWEEN 1 AND 60),
    CONSTRAINT meter_validity CHECK (valid_to IS NULL OR valid_to >= valid_from)
);

-- Readings are only ever added. Of several of one interval the one of the latest delivery counts; the others stay readable.
CREATE TABLE reading (
    meter_id    INT           NOT NULL,
    -- UTC: begin of the interval, or instant of a register's stand
    begins_at   DATETIME      NOT NULL,
    delivery_id BIGINT        NOT NULL,
    value       DECIMAL(18,6) NOT NULL,
    status      CHAR(1)       NOT NULL,
    sheet       VARCHAR(100)  NOT NULL DEFAULT '',
    line        INT           NOT NULL,
    PRIMARY KEY (meter_id, begins_at, delivery_id),
    CONSTRAINT reading_meter FOREIGN KEY (meter_id) REFERENCES meter (id),
    CONSTRAINT reading_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
    CONSTRAINT reading_status CHECK (status IN ('W', 'E', 'V', 'G', 'F'))
);

-- Legal limits of key figures, dated, as laws change.
CREATE TABLE energy_limit (
    code           VARCHAR(50)   NOT NULL PRIMARY KEY,
    law            VARCHAR(100)  NOT NULL,
    metric         VARCHAR(10)   NOT NULL,
    no_heat_pumps  BOOLEAN       NOT NULL,
    start_from     DATE          NULL,
    start_to       DATE          NULL,
    in_force_from  DATE          NULL,
    grace_years    INT           NOT NULL,
    bound          DECIMAL(12,6) NOT NULL,
    upper_bound    BOOLEAN       NOT NULL,
    minimum_kw     DECIMAL(12,3) NOT NULL,
    source         VARCHAR(300)  NOT NULL,
    delivery_id    BIGINT        NOT NULL,
    CONSTRAINT energy_limit_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
    CONSTRAINT energy_limit_metric CHECK (metric IN ('PUE', 'ERF', 'REF', 'CER', 'CUE', 'WUE', 'DCIE')),
    CONSTRAINT energy_limit_grace CHECK (grace_years BETWEEN 0 AND 20)
);
