-- What public bodies have to save, and what was done.
CREATE TABLE saving_rule (
    from_year       INT           NOT NULL PRIMARY KEY,
    percent         DECIMAL(6,3)  NOT NULL,
    threshold_kwh   DECIMAL(18,3) NOT NULL,
    shortfall_years INT           NOT NULL,
    surplus_years   INT           NOT NULL,
    source          VARCHAR(300)  NOT NULL,
    evidence        VARCHAR(20)   NOT NULL,
    delivery_id     BIGINT        NOT NULL,
    CONSTRAINT saving_rule_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
);

CREATE TABLE final_energy (
    body        VARCHAR(100)  NOT NULL,
    year        INT           NOT NULL,
    kwh         DECIMAL(18,3) NOT NULL,
    source      VARCHAR(300)  NOT NULL,
    delivery_id BIGINT        NOT NULL,
    PRIMARY KEY (body, year),
    CONSTRAINT final_energy_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
);

CREATE TABLE energy_target (
    code        VARCHAR(50)   NOT NULL,
    year        INT           NOT NULL,
    site        VARCHAR(50)   NOT NULL,
    subject     VARCHAR(20)   NOT NULL,
    bound       DECIMAL(18,6) NOT NULL,
    source      VARCHAR(300)  NOT NULL,
    delivery_id BIGINT        NOT NULL,
    PRIMARY KEY (code, year),
    CONSTRAINT energy_target_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
);

CREATE TABLE saving_measure (
    code         VARCHAR(50)   NOT NULL PRIMARY KEY,
    site         VARCHAR(50)   NOT NULL,
    name         VARCHAR(300)  NOT NULL,
    done_on      DATE          NOT NULL,
    expected_kwh DECIMAL(18,3) NOT NULL,
    effect       VARCHAR(20)   NOT NULL,
    before_from  DATE          NULL,
    after_from   DATE          NULL,
    cost         DECIMAL(15,2) NULL,
    budget_line  VARCHAR(30)   NULL,
    plan_item    VARCHAR(100)  NULL,
    delivery_id  BIGINT        NOT NULL,
    CONSTRAINT saving_measure_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
);

CREATE TABLE cooling_degree_days (
    site        VARCHAR(50)   NOT NULL,
    month       DATE          NOT NULL,
    degree_days DECIMAL(8,2)  NOT NULL,
    source      VARCHAR(300)  NOT NULL,
    delivery_id BIGINT        NOT NULL,
    PRIMARY KEY (site, month),
    CONSTRAINT cooling_degree_days_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
);
