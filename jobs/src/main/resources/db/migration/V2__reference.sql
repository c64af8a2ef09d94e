-- Reference data: what plans, bookings and readings refer to. A new delivery of a key replaces its row.
CREATE TABLE department (
    code        VARCHAR(20)  NOT NULL PRIMARY KEY,
    name        VARCHAR(200) NOT NULL,
    it_kapitel  VARCHAR(5)   NOT NULL,
    valid_from  INT          NOT NULL,
    valid_to    INT          NULL,
    successor   VARCHAR(20)  NULL,
    email       VARCHAR(200) NULL,
    delivery_id BIGINT       NOT NULL,
    CONSTRAINT department_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
    CONSTRAINT department_years CHECK (valid_to IS NULL OR valid_to >= valid_from)
);

CREATE TABLE budget_group (
    gruppe      CHAR(3)      NOT NULL,
    name        VARCHAR(300) NOT NULL,
    valid_from  INT          NOT NULL,
    valid_to    INT          NULL,
    source      VARCHAR(300) NULL,
    delivery_id BIGINT       NOT NULL,
    PRIMARY KEY (gruppe, valid_from),
    CONSTRAINT budget_group_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
);

CREATE TABLE coverage_ring (
    budget_year  INT          NOT NULL,
    code         VARCHAR(30)  NOT NULL,
    name         VARCHAR(200) NOT NULL,
    kapitel_from VARCHAR(5)   NOT NULL,
    kapitel_to   VARCHAR(5)   NOT NULL,
    hauptgruppe  CHAR(1)      NOT NULL,
    source       VARCHAR(300) NULL,
    delivery_id  BIGINT       NOT NULL,
    PRIMARY KEY (budget_year, code),
    CONSTRAINT coverage_ring_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
);

CREATE TABLE cpv (
    code        CHAR(8)      NOT NULL PRIMARY KEY,
    check_digit CHAR(1)      NOT NULL,
    name        VARCHAR(400) NOT NULL,
    delivery_id BIGINT       NOT NULL,
    CONSTRAINT cpv_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
);

CREATE TABLE framework_contract (
    number          VARCHAR(50)   NOT NULL PRIMARY KEY,
    name            VARCHAR(300)  NOT NULL,
    contractor      VARCHAR(200)  NULL,
    lot             VARCHAR(50)   NULL,
    estimated_value DECIMAL(15,2) NULL,
    maximum_value   DECIMAL(15,2) NOT NULL,
    valid_from      DATE          NOT NULL,
    valid_to        DATE          NOT NULL,
    lead_department VARCHAR(20)   NULL,
    -- CPV codes without check digit and department codes, separated by commas; 'alle' for all departments.
    cpv_codes       VARCHAR(500)  NOT NULL,
    entitled        VARCHAR(500)  NOT NULL,
    delivery_id     BIGINT        NOT NULL,
    CONSTRAINT framework_contract_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
    CONSTRAINT framework_contract_term CHECK (valid_to >= valid_from)
);

CREATE TABLE standard (
    code        VARCHAR(50)  NOT NULL PRIMARY KEY,
    name        VARCHAR(300) NOT NULL,
    category    VARCHAR(100) NULL,
    status      VARCHAR(50)  NULL,
    valid_from  DATE         NULL,
    valid_to    DATE         NULL,
    delivery_id BIGINT       NOT NULL,
    CONSTRAINT standard_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
);

CREATE TABLE application (
    number           VARCHAR(50)  NOT NULL PRIMARY KEY,
    name             VARCHAR(300) NOT NULL,
    department       VARCHAR(20)  NULL,
    status           VARCHAR(50)  NULL,
    description      TEXT         NULL,
    productive_since VARCHAR(20)  NULL,
    protection       VARCHAR(20)  NULL,
    delivery_id      BIGINT       NOT NULL,
    CONSTRAINT application_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
);

CREATE TABLE goal (
    number      INT          NOT NULL PRIMARY KEY,
    name        VARCHAR(300) NOT NULL,
    delivery_id BIGINT       NOT NULL,
    CONSTRAINT goal_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
    CONSTRAINT goal_number CHECK (number BETWEEN 1 AND 10)
);

CREATE TABLE measure (
    measure_key VARCHAR(50)   NOT NULL,
    edition     INT           NOT NULL,
    number      VARCHAR(20)   NOT NULL,
    name        VARCHAR(300)  NOT NULL,
    formerly    VARCHAR(300)  NULL,
    goals       VARCHAR(100)  NOT NULL,
    department  VARCHAR(20)   NULL,
    status      VARCHAR(20)   NOT NULL,
    progress    DECIMAL(5,2)  NULL,
    begins_at   DATE          NULL,
    ends_at     DATE          NULL,
    budget      DECIMAL(15,2) NULL,
    remark      TEXT          NULL,
    delivery_id BIGINT        NOT NULL,
    PRIMARY KEY (measure_key, edition),
    CONSTRAINT measure_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
    CONSTRAINT measure_status CHECK (status IN ('geplant', 'laufend', 'verzögert', 'abgeschlossen', 'gestrichen')),
    CONSTRAINT measure_progress CHECK (progress BETWEEN 0 AND 100)
);

CREATE TABLE emission_factor (
    year           INT           NOT NULL,
    carrier        VARCHAR(50)   NOT NULL,
    method         VARCHAR(50)   NOT NULL,
    edition        VARCHAR(100)  NOT NULL,
    status         VARCHAR(50)   NULL,
    grams_per_kwh  DECIMAL(12,4) NOT NULL,
    source         VARCHAR(300)  NULL,
    delivery_id    BIGINT        NOT NULL,
    PRIMARY KEY (year, carrier, method, edition),
    CONSTRAINT emission_factor_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
);

CREATE TABLE threshold (
    area        VARCHAR(20)   NOT NULL,
    `procedure` VARCHAR(100)  NOT NULL,
    valid_from  DATE          NOT NULL,
    valid_to    DATE          NULL,
    net_amount  DECIMAL(15,2) NOT NULL,
    source      VARCHAR(300)  NULL,
    delivery_id BIGINT        NOT NULL,
    PRIMARY KEY (area, `procedure`, valid_from),
    CONSTRAINT threshold_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
);

CREATE TABLE site (
    code               VARCHAR(50)   NOT NULL PRIMARY KEY,
    name               VARCHAR(200)  NOT NULL,
    operator           VARCHAR(200)  NULL,
    operating_since    DATE          NULL,
    it_power_kw        DECIMAL(12,3) NULL,
    total_power_kw     DECIMAL(12,3) NULL,
    area_m2            DECIMAL(12,2) NULL,
    postcode           VARCHAR(10)   NULL,
    public_body        BOOLEAN       NULL,
    closing_at         DATE          NULL,
    heat_reuse         VARCHAR(100)  NULL,
    energy_management  VARCHAR(100)  NULL,
    renewable_percent  DECIMAL(5,2)  NULL,
    guarantees_percent DECIMAL(5,2)  NULL,
    cooling            VARCHAR(200)  NULL,
    delivery_id        BIGINT        NOT NULL,
    CONSTRAINT site_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
);

CREATE TABLE planning_round (
    name         VARCHAR(30)  NOT NULL PRIMARY KEY,
    first_year   INT          NOT NULL,
    last_year    INT          NOT NULL,
    plan_until   INT          NOT NULL,
    deadline     DATE         NOT NULL,
    state        VARCHAR(20)  NOT NULL,
    delivery_id  BIGINT       NOT NULL,
    CONSTRAINT planning_round_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
    CONSTRAINT planning_round_years CHECK (last_year BETWEEN first_year AND first_year + 1 AND plan_until >= last_year),
    CONSTRAINT planning_round_state CHECK (state IN ('offen', 'geschlossen', 'konsolidiert', 'beschlossen'))
);
