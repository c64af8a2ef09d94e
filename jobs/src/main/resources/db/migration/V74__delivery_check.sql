-- Which deliveries of readings have had their check written, and with which others: one that was cut off is made good by the
-- next run, and the latest can be written again.
CREATE TABLE delivery_check (
    delivery_id BIGINT NOT NULL PRIMARY KEY,
    -- lowest of those that were checked together
    batch       BIGINT NOT NULL,
    CONSTRAINT delivery_check_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
);
-- What came before is not checked afterwards of its own accord.
INSERT INTO delivery_check (delivery_id, batch)
SELECT id, id FROM delivery WHERE kind = 'READING' AND state <> 'READING';
