-- Which of two demands that are one need counts: the first or second of the row; null where the decision leaves it open, and
-- the one that was delivered first counts.
ALTER TABLE bundling_decision
    ADD COLUMN original TINYINT NULL,
    ADD CONSTRAINT bundling_decision_original
        CHECK (original IS NULL OR original IN (1, 2) AND kind = 'DUPLICATE' AND verdict = 'CONFIRMED');
