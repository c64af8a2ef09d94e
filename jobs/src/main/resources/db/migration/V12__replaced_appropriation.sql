-- A corrected file replaces its predecessor: the rows of the predecessor stay, with the number of the delivery that replaced
-- them; 0 while they count.
ALTER TABLE appropriation
    ADD COLUMN replaced_by BIGINT NOT NULL DEFAULT 0,
    DROP CONSTRAINT appropriation_once,
    ADD CONSTRAINT appropriation_once
        UNIQUE (budget_year, kapitel, titel, kind, due_year, effective_on, reference, replaced_by);
