-- What the two demands asked for when somebody decided on them, so that a change beyond the configured share brings the pair
-- back; in which round it was decided; and when a pair that was put off comes back (neither day nor round: the next round).
-- Decisions made before have none of it.
ALTER TABLE bundling_decision
    ADD COLUMN volume_one   DECIMAL(15,2) NULL,
    ADD COLUMN quantity_one DECIMAL(18,4) NULL,
    ADD COLUMN volume_two   DECIMAL(15,2) NULL,
    ADD COLUMN quantity_two DECIMAL(18,4) NULL,
    ADD COLUMN round        VARCHAR(20)   NOT NULL DEFAULT '',
    ADD COLUMN until_day    DATE          NULL,
    ADD COLUMN until_round  VARCHAR(20)   NULL,
    ADD CONSTRAINT bundling_decision_until CHECK (until_day IS NULL OR until_round IS NULL);
