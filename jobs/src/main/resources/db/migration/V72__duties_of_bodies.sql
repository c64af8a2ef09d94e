-- What the law asks of public bodies, or of the state, beside saving.
CREATE TABLE body_duty (
    code           VARCHAR(50)   NOT NULL PRIMARY KEY,
    law            VARCHAR(100)  NOT NULL,
    duty           VARCHAR(500)  NOT NULL,
    -- by the mean final energy of some years; empty: the state owes it
    from_kwh       DECIMAL(18,3) NULL,
    below_kwh      DECIMAL(18,3) NULL,
    mean_from_year INT           NULL,
    mean_to_year   INT           NULL,
    due_on         DATE          NOT NULL,
    due_yearly     CHAR(6)       NULL,
    source         VARCHAR(300)  NOT NULL,
    evidence       VARCHAR(20)   NOT NULL,
    delivery_id    BIGINT        NOT NULL,
    CONSTRAINT body_duty_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
    CONSTRAINT body_duty_mean CHECK ((from_kwh IS NULL) = (mean_from_year IS NULL)
                                 AND (from_kwh IS NULL) = (mean_to_year IS NULL)
                                 AND (below_kwh IS NULL OR below_kwh > from_kwh)
                                 AND (mean_to_year IS NULL OR mean_to_year >= mean_from_year))
);

-- Final energy by sector and carrier, as the state reports it; empty: not stated.
ALTER TABLE final_energy
    ADD COLUMN kind    VARCHAR(20)  NOT NULL DEFAULT 'PUBLIC_BODY' AFTER year,
    ADD COLUMN sector  VARCHAR(50)  NOT NULL DEFAULT '' AFTER kind,
    ADD COLUMN carrier VARCHAR(100) NOT NULL DEFAULT '' AFTER sector,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (body, year, sector, carrier);

-- Data points that the regulation asks for otherwise: redundancy by level. What it calls so now comes with the reference data.
DELETE FROM register_item WHERE law = 'EU 2024/1364' AND code IN ('RED-E', 'RED-C');
