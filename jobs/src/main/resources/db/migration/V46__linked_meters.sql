-- Main meter of a sub-meter, control meter of a meter, and what a calculated meter is the sum of.
ALTER TABLE meter
    ADD COLUMN main_meter VARCHAR(50) NULL AFTER successor,
    ADD COLUMN control_meter VARCHAR(50) NULL AFTER main_meter,
    ADD COLUMN formula VARCHAR(2000) NULL AFTER control_meter,
    ADD CONSTRAINT meter_formula CHECK ((measurement = 'CALCULATED') = (formula IS NOT NULL));

-- Sums of the days of meters that are held against others, so that a late value of one does not call for the readings of all.
DELETE FROM evaluated_year;
ALTER TABLE evaluated_year ADD COLUMN days LONGTEXT NOT NULL CHECK (JSON_VALID(days));
