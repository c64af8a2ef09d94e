-- Who pays: earmarked money is followed by it.
ALTER TABLE appropriation
    ADD COLUMN source VARCHAR(20) NOT NULL DEFAULT 'STATE' AFTER reference,
    DROP CONSTRAINT appropriation_once,
    ADD CONSTRAINT appropriation_once
        UNIQUE (budget_year, kapitel, titel, kind, due_year, effective_on, reference, source, replaced_by);
