-- Where the constants of a formula, such as the key of a shared meter, are from.
ALTER TABLE meter ADD COLUMN formula_source VARCHAR(300) NULL AFTER formula;
