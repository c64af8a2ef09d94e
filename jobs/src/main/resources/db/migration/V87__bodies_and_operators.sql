-- Public bodies that meet their duty to save together, by agreement in writing (EnEfG § 6 (1)); each is in one community at most.
CREATE TABLE saving_pool (
    body        VARCHAR(100) NOT NULL PRIMARY KEY,
    name        VARCHAR(100) NOT NULL,
    from_year   INT          NOT NULL,
    agreement   VARCHAR(300) NOT NULL,
    delivery_id BIGINT       NOT NULL,
    CONSTRAINT saving_pool_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
);

-- For whose duty a measure counts; empty: for that of the site's operator.
ALTER TABLE saving_measure ADD COLUMN body VARCHAR(100) NULL AFTER site;

-- A body may have energy that owes nothing (§ 6 (5) and (6)) beside energy that does.
ALTER TABLE final_energy
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (body, year, kind, sector, carrier);

-- Whether the operator runs only the IT here, in a data centre of others (§ 3 no. 4).
ALTER TABLE site ADD COLUMN it_only BOOLEAN NOT NULL DEFAULT FALSE AFTER customers;

-- Duties of those operators; size classes with an upper end; exceptions as the law names them. The energy that decides about
-- waste heat is the operator's final energy, and must be above the bound.
ALTER TABLE energy_duty
    ADD COLUMN of_it_operators BOOLEAN       NOT NULL DEFAULT FALSE AFTER proof,
    ADD COLUMN below_kw        DECIMAL(12,3) NULL AFTER minimum_kw,
    ADD COLUMN exceptions      VARCHAR(500)  NOT NULL DEFAULT '' AFTER due_yearly,
    CHANGE COLUMN minimum_kwh above_kwh DECIMAL(18,3) NULL;
ALTER TABLE energy_limit ADD COLUMN exceptions VARCHAR(500) NOT NULL DEFAULT '' AFTER yardstick;

-- The first report (§ 20 (2)) now is the first due date of the yearly one, by size class.
DELETE FROM energy_duty WHERE code = 'EnEfG-20-2';
