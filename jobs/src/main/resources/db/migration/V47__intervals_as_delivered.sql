-- Quantities of days, months and intervals of any length: the register says what a meter delivers ...
ALTER TABLE meter DROP CONSTRAINT meter_minutes;
ALTER TABLE meter CHANGE COLUMN minutes cadence VARCHAR(10) NOT NULL;

-- ... and each of their readings says until when it counted. NULL where the interval is that of the register, or an instant.
ALTER TABLE reading
    ADD COLUMN ends_at DATETIME NULL,
    -- why the status is what it is, as the sender says it, for instance the codes of an MSCONS message
    ADD COLUMN reason VARCHAR(200) NULL,
    ADD CONSTRAINT reading_interval CHECK (ends_at IS NULL OR ends_at > begins_at);

DELETE FROM evaluated_year;
