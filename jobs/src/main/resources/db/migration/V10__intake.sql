ALTER TABLE delivery
    -- How the file was understood, in German: encoding, separator, header row.
    ADD COLUMN form      VARCHAR(500) NOT NULL DEFAULT '',
    -- The ZIP file that it came in, if it did.
    ADD COLUMN container VARCHAR(255) NULL,
    -- The file has left the inbox. One that is still there after a kill is not judged again.
    ADD COLUMN filed     BOOLEAN      NOT NULL DEFAULT FALSE,
    -- Deliveries of the same kind and name that were taken in before, and this one.
    ADD COLUMN version   INT          NOT NULL DEFAULT 1;
