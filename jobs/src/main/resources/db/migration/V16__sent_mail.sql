-- Which report was sent to whom: noted before a mail is handed over and, with sent_at, after.
CREATE TABLE sent_mail (
    message_id  VARCHAR(200)  NOT NULL PRIMARY KEY,
    subject     VARCHAR(50)   NOT NULL,
    snapshot_id BIGINT        NOT NULL,
    department  VARCHAR(20)   NOT NULL,
    receivers   VARCHAR(2000) NOT NULL,
    begun_at    DATETIME(6)   NOT NULL,
    sent_at     DATETIME(6)   NULL,
    CONSTRAINT sent_mail_snapshot FOREIGN KEY (snapshot_id) REFERENCES snapshot (id),
    INDEX sent_mail_of (subject, snapshot_id, department)
);
