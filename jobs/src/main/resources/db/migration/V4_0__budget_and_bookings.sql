-- The adopted budget and its changes, row by row: the Soll of a day is the sum up to that day.
CREATE TABLE appropriation (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    budget_year  INT           NOT NULL,
    kapitel      VARCHAR(5)    NOT NULL,
    titel        CHAR(5)       NOT NULL,
    purpose      TEXT          NOT NULL,
    kind         VARCHAR(20)   NOT NULL,
    -- Of a VE the later year that it falls due in, else 0.
    due_year     INT           NOT NULL DEFAULT 0,
    -- As delivered: locks and their ends without sign.
    amount       DECIMAL(15,2) NOT NULL,
    effective_on DATE          NOT NULL,
    reference    VARCHAR(200)  NOT NULL COLLATE utf8mb4_nopad_bin,
    delivery_id  BIGINT        NOT NULL,
    sheet        VARCHAR(100)  NOT NULL DEFAULT '',
    line         INT           NOT NULL,
    CONSTRAINT appropriation_once
        UNIQUE (budget_year, kapitel, titel, kind, due_year, effective_on, reference),
    CONSTRAINT appropriation_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
    CONSTRAINT appropriation_kind CHECK (
        kind IN ('ANSATZ', 'NACHTRAG', 'UMSETZUNG', 'SPERRE', 'ENTSPERRUNG', 'AUSGABEREST', 'VE')),
    CONSTRAINT appropriation_sign CHECK (amount >= 0 OR kind NOT IN ('SPERRE', 'ENTSPERRUNG', 'VE')),
    CONSTRAINT appropriation_due CHECK ((kind = 'VE' AND due_year > budget_year) OR (kind <> 'VE' AND due_year = 0))
);

-- Rows of the budget-execution system.
CREATE TABLE booking (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    budget_year INT           NOT NULL,
    period      INT           NOT NULL,
    department  VARCHAR(20)   NOT NULL,
    kapitel     VARCHAR(5)    NOT NULL,
    titel       CHAR(5)       NOT NULL,
    vorgang     VARCHAR(50)   NOT NULL COLLATE utf8mb4_nopad_bin,
    kind        VARCHAR(20)   NOT NULL,
    voucher     VARCHAR(50)   NOT NULL COLLATE utf8mb4_nopad_bin,
    -- The rows of an Umbuchung share a voucher: each has its budget line here, all others nothing.
    leg         VARCHAR(10)   NOT NULL,
    booked_on   DATE          NOT NULL,
    amount      DECIMAL(15,2) NOT NULL,
    payee       TEXT          NOT NULL,
    item        VARCHAR(100)  NOT NULL,
    contract    VARCHAR(50)   NOT NULL,
    text        TEXT          NOT NULL,
    delivery_id BIGINT        NOT NULL,
    sheet       VARCHAR(100)  NOT NULL DEFAULT '',
    line        INT           NOT NULL,
    CONSTRAINT booking_once UNIQUE (vorgang, voucher, leg),
    INDEX booking_period (budget_year, period),
    INDEX booking_contract (contract),
    CONSTRAINT booking_department FOREIGN KEY (department) REFERENCES department (code),
    CONSTRAINT booking_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
    CONSTRAINT booking_in_period CHECK (period BETWEEN 1 AND 16),
    CONSTRAINT booking_kind CHECK (
        kind IN ('FESTLEGUNG', 'FESTLEGUNGSMINDERUNG', 'ANORDNUNG', 'ABSETZUNG', 'UMBUCHUNG')),
    CONSTRAINT booking_sign CHECK (amount >= 0 OR kind = 'UMBUCHUNG')
);
