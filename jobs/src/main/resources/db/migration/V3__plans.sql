-- What a department submitted for a round. A later submission is a new version; the highest counts, the others stay.
CREATE TABLE department_plan (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    round       VARCHAR(30) NOT NULL,
    department  VARCHAR(20) NOT NULL,
    version     INT         NOT NULL,
    delivery_id BIGINT      NOT NULL,
    CONSTRAINT department_plan_version UNIQUE (round, department, version),
    CONSTRAINT department_plan_round FOREIGN KEY (round) REFERENCES planning_round (name),
    CONSTRAINT department_plan_department FOREIGN KEY (department) REFERENCES department (code),
    CONSTRAINT department_plan_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
    CONSTRAINT department_plan_positive CHECK (version >= 1)
);

CREATE TABLE plan_item (
    plan_id            BIGINT        NOT NULL,
    item_id            VARCHAR(50)   NOT NULL,
    office             VARCHAR(200)  NULL,
    title              VARCHAR(500)  NOT NULL,
    description        TEXT          NULL,
    category           VARCHAR(10)   NULL,
    cpv                CHAR(8)       NULL,
    quantity           DECIMAL(18,4) NULL,
    unit               VARCHAR(50)   NULL,
    kapitel            VARCHAR(5)    NOT NULL,
    titel              CHAR(5)       NOT NULL,
    demand_type        VARCHAR(20)   NULL,
    obligation         VARCHAR(20)   NOT NULL,
    legal_basis        VARCHAR(500)  NULL,
    measure            VARCHAR(50)   NULL,
    procurement_route  VARCHAR(30)   NULL,
    framework_contract VARCHAR(50)   NULL,
    standard           VARCHAR(100)  NULL,
    reason             TEXT          NULL,
    application        VARCHAR(50)   NULL,
    protection_level   VARCHAR(20)   NULL,
    power_watts        DECIMAL(12,2) NULL,
    operating_hours    DECIMAL(12,2) NULL,
    energy_label       VARCHAR(20)   NULL,
    priority           INT           NULL,
    sheet              VARCHAR(100)  NOT NULL DEFAULT '',
    line               INT           NOT NULL,
    PRIMARY KEY (plan_id, item_id),
    CONSTRAINT plan_item_plan FOREIGN KEY (plan_id) REFERENCES department_plan (id),
    CONSTRAINT plan_item_contract FOREIGN KEY (framework_contract) REFERENCES framework_contract (number),
    CONSTRAINT plan_item_priority CHECK (priority BETWEEN 1 AND 5)
);

-- What an item asks for in a year, and what of it may be committed ahead.
CREATE TABLE plan_amount (
    plan_id       BIGINT        NOT NULL,
    item_id       VARCHAR(50)   NOT NULL,
    year          INT           NOT NULL,
    amount        DECIMAL(15,2) NULL,
    authorization DECIMAL(15,2) NULL,
    PRIMARY KEY (plan_id, item_id, year),
    CONSTRAINT plan_amount_item FOREIGN KEY (plan_id, item_id) REFERENCES plan_item (plan_id, item_id)
);

CREATE TABLE plan_goal (
    plan_id BIGINT      NOT NULL,
    item_id VARCHAR(50) NOT NULL,
    goal    INT         NOT NULL,
    PRIMARY KEY (plan_id, item_id, goal),
    CONSTRAINT plan_goal_item FOREIGN KEY (plan_id, item_id) REFERENCES plan_item (plan_id, item_id),
    CONSTRAINT plan_goal_number CHECK (goal BETWEEN 1 AND 10)
);

CREATE TABLE plan_funding (
    plan_id BIGINT       NOT NULL,
    item_id VARCHAR(50)  NOT NULL,
    source  VARCHAR(20)  NOT NULL,
    percent DECIMAL(7,4) NOT NULL,
    PRIMARY KEY (plan_id, item_id, source),
    CONSTRAINT plan_funding_item FOREIGN KEY (plan_id, item_id) REFERENCES plan_item (plan_id, item_id),
    CONSTRAINT plan_funding_percent CHECK (percent > 0 AND percent <= 100)
);
