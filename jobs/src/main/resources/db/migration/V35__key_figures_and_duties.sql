-- Editions of norms, contracts by period, servers, duties and what was done about them.
ALTER TABLE site
    ADD COLUMN owner                 VARCHAR(200)  NULL AFTER operator,
    ADD COLUMN computer_area_m2      DECIMAL(12,2) NULL AFTER area_m2,
    ADD COLUMN municipality          VARCHAR(200)  NULL AFTER postcode,
    ADD COLUMN customers             BOOLEAN       NULL AFTER public_body,
    ADD COLUMN certified             BOOLEAN       NULL AFTER energy_management,
    ADD COLUMN site_type             VARCHAR(50)   NULL AFTER cooling,
    ADD COLUMN electrical_redundancy VARCHAR(50)   NULL AFTER site_type,
    ADD COLUMN cooling_redundancy    VARCHAR(50)   NULL AFTER electrical_redundancy,
    ADD COLUMN refrigerants          VARCHAR(200)  NULL AFTER cooling_redundancy,
    -- kWh that a kWh of district cold counts in the energy of the data centre
    ADD COLUMN cold_conversion       DECIMAL(8,4)  NULL AFTER refrigerants;

ALTER TABLE energy_limit
    DROP CONSTRAINT energy_limit_metric,
    MODIFY metric VARCHAR(20) NOT NULL,
    ADD COLUMN direction VARCHAR(10)  NOT NULL DEFAULT 'AT_MOST' AFTER upper_bound,
    ADD COLUMN yardstick BOOLEAN      NOT NULL DEFAULT FALSE AFTER minimum_kw,
    ADD COLUMN evidence  VARCHAR(20)  NULL AFTER source;
UPDATE energy_limit SET direction = 'AT_LEAST' WHERE NOT upper_bound;
UPDATE energy_limit SET metric = 'PUE_ENEFG' WHERE metric = 'PUE' AND no_heat_pumps;
ALTER TABLE energy_limit
    DROP COLUMN upper_bound,
    DROP COLUMN no_heat_pumps;

ALTER TABLE emission_factor ADD COLUMN evidence VARCHAR(20) NULL AFTER source;

-- Which edition of a factor counts; without a row, the edition of the first report of that year.
CREATE TABLE emission_decision (
    year        INT          NOT NULL,
    carrier     VARCHAR(50)  NOT NULL,
    method      VARCHAR(50)  NOT NULL,
    edition     VARCHAR(100) NOT NULL,
    decided_on  DATE         NOT NULL,
    decided_by  VARCHAR(200) NOT NULL,
    reason      VARCHAR(500) NOT NULL,
    delivery_id BIGINT       NOT NULL,
    PRIMARY KEY (year, carrier, method, decided_on),
    CONSTRAINT emission_decision_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
);

CREATE TABLE energy_norm (
    metric      VARCHAR(20)  NOT NULL,
    from_year   INT          NOT NULL,
    edition     VARCHAR(200) NOT NULL,
    reason      VARCHAR(300) NOT NULL,
    evidence    VARCHAR(20)  NOT NULL,
    delivery_id BIGINT       NOT NULL,
    PRIMARY KEY (metric, from_year),
    CONSTRAINT energy_norm_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
);

CREATE TABLE supply_contract (
    site               VARCHAR(50)   NOT NULL,
    valid_from         DATE          NOT NULL,
    valid_to           DATE          NULL,
    supplier           VARCHAR(200)  NOT NULL,
    renewable_percent  DECIMAL(5,2)  NULL,
    guarantees_percent DECIMAL(5,2)  NULL,
    grams_per_kwh      DECIMAL(12,4) NULL,
    source             VARCHAR(300)  NULL,
    delivery_id        BIGINT        NOT NULL,
    PRIMARY KEY (site, valid_from),
    CONSTRAINT supply_contract_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
    CONSTRAINT supply_contract_term CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CONSTRAINT supply_contract_shares CHECK (renewable_percent BETWEEN 0 AND 100 AND guarantees_percent BETWEEN 0 AND 100)
);

CREATE TABLE server_group (
    site        VARCHAR(50)   NOT NULL,
    name        VARCHAR(100)  NOT NULL,
    valid_from  DATE          NOT NULL,
    valid_to    DATE          NULL,
    quantity    INT           NOT NULL,
    performance DECIMAL(18,3) NULL,
    power_kw    DECIMAL(12,4) NULL,
    benchmark   VARCHAR(100)  NOT NULL,
    utilisation DECIMAL(5,2)  NULL,
    accelerated BOOLEAN       NOT NULL,
    delivery_id BIGINT        NOT NULL,
    PRIMARY KEY (site, name, valid_from),
    CONSTRAINT server_group_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
    CONSTRAINT server_group_quantity CHECK (quantity > 0),
    CONSTRAINT server_group_utilisation CHECK (utilisation BETWEEN 0 AND 100)
);

-- Sums of months before meters were read: from bills.
CREATE TABLE monthly_amount (
    site        VARCHAR(50)   NOT NULL,
    role        VARCHAR(20)   NOT NULL,
    month       DATE          NOT NULL,
    point       VARCHAR(20)   NULL,
    amount      DECIMAL(18,3) NOT NULL,
    source      VARCHAR(300)  NOT NULL,
    delivery_id BIGINT        NOT NULL,
    PRIMARY KEY (site, role, month),
    CONSTRAINT monthly_amount_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
);

CREATE TABLE energy_duty (
    code           VARCHAR(50)   NOT NULL PRIMARY KEY,
    law            VARCHAR(100)  NOT NULL,
    duty           VARCHAR(500)  NOT NULL,
    proof          VARCHAR(20)   NOT NULL,
    minimum_kw     DECIMAL(12,3) NULL,
    minimum_it_kw  DECIMAL(12,3) NULL,
    minimum_kwh    DECIMAL(18,3) NULL,
    public_body    BOOLEAN       NULL,
    customers_only BOOLEAN       NOT NULL,
    closing_before DATE          NULL,
    due_from       DATE          NOT NULL,
    -- TT.MM. of the year after
    due_yearly     CHAR(6)       NULL,
    source         VARCHAR(300)  NOT NULL,
    evidence       VARCHAR(20)   NOT NULL,
    delivery_id    BIGINT        NOT NULL,
    CONSTRAINT energy_duty_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
);

CREATE TABLE duty_entry (
    site        VARCHAR(50)  NOT NULL,
    duty        VARCHAR(50)  NOT NULL,
    -- 0: of any year
    year        INT          NOT NULL,
    state       VARCHAR(20)  NOT NULL,
    done_on     DATE         NULL,
    note        VARCHAR(500) NOT NULL,
    delivery_id BIGINT       NOT NULL,
    PRIMARY KEY (site, duty, year),
    CONSTRAINT duty_entry_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
);
