-- What an invoice counts, if all its lines are of one thing: tells a higher price from a larger quantity.
ALTER TABLE invoice
    ADD COLUMN goods      VARCHAR(300)  NULL,
    ADD COLUMN quantity   DECIMAL(18,4) NULL,
    ADD COLUMN unit       VARCHAR(20)   NULL,
    ADD COLUMN gross_amount DECIMAL(15,2) NULL;
