-- What registers ask for, and what operators enter themselves.
CREATE TABLE register_item (
    law           VARCHAR(100)  NOT NULL,
    code          VARCHAR(30)   NOT NULL,
    position      INT           NOT NULL,
    wording       VARCHAR(500)  NOT NULL,
    unit          VARCHAR(30)   NULL,
    derivation    VARCHAR(30)   NULL,
    minimum_it_kw DECIMAL(12,3) NULL,
    evidence      VARCHAR(20)   NOT NULL,
    delivery_id   BIGINT        NOT NULL,
    PRIMARY KEY (law, code),
    CONSTRAINT register_item_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
);

CREATE TABLE register_entry (
    site        VARCHAR(50)  NOT NULL,
    year        INT          NOT NULL,
    law         VARCHAR(100) NOT NULL,
    code        VARCHAR(30)  NOT NULL,
    value       VARCHAR(300) NOT NULL,
    source      VARCHAR(300) NOT NULL,
    delivery_id BIGINT       NOT NULL,
    PRIMARY KEY (site, year, law, code),
    CONSTRAINT register_entry_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
);
