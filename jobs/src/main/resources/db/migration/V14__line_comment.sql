-- What departments say about their budget lines. A later statement stands beside the earlier one; the latest counts.
CREATE TABLE line_comment (
    id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    budget_year       INT           NOT NULL,
    period            INT           NOT NULL,
    kapitel           VARCHAR(5)    NOT NULL,
    titel             CHAR(5)       NOT NULL,
    expected_year_end DECIMAL(15,2) NULL,
    cause             VARCHAR(30)   NOT NULL,
    comment           TEXT          NOT NULL,
    author            VARCHAR(200)  NOT NULL,
    delivery_id       BIGINT        NOT NULL,
    sheet             VARCHAR(100)  NOT NULL DEFAULT '',
    line              INT           NOT NULL,
    CONSTRAINT line_comment_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
    CONSTRAINT line_comment_period CHECK (period BETWEEN 1 AND 16),
    INDEX line_comment_line (budget_year, kapitel, titel)
);
