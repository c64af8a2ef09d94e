-- What a delivery brought of a meter: tells whose figures it touches, without a look at the readings.
CREATE TABLE reading_range (
    meter_id    INT      NOT NULL,
    delivery_id BIGINT   NOT NULL,
    -- UTC: of the first and the last reading
    first_at    DATETIME NOT NULL,
    last_at     DATETIME NOT NULL,
    readings    INT      NOT NULL,
    PRIMARY KEY (meter_id, delivery_id),
    CONSTRAINT reading_range_meter FOREIGN KEY (meter_id) REFERENCES meter (id),
    CONSTRAINT reading_range_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
);
INSERT INTO reading_range (meter_id, delivery_id, first_at, last_at, readings)
SELECT meter_id, delivery_id, MIN(begins_at), MAX(begins_at), COUNT(*) FROM reading GROUP BY meter_id, delivery_id;

-- Month sums and findings of a meter and its successors in a year. Derived: worked out again when the state differs, that
-- is, the register, the readings or the rules.
CREATE TABLE evaluated_year (
    meter_id INT      NOT NULL,
    year     INT      NOT NULL,
    state    CHAR(64) NOT NULL,
    months   LONGTEXT NOT NULL CHECK (JSON_VALID(months)),
    findings LONGTEXT NOT NULL CHECK (JSON_VALID(findings)),
    PRIMARY KEY (meter_id, year),
    CONSTRAINT evaluated_year_meter FOREIGN KEY (meter_id) REFERENCES meter (id)
);
