-- One line of a file may hold several rows, for instance one of each year.
ALTER TABLE rejected_row
    DROP PRIMARY KEY,
    ADD COLUMN id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY FIRST,
    ADD INDEX rejected_row_place (delivery_id, sheet, line);

-- Budgets of other bodies, such as municipalities, whose lines have no Kapitel and Titel: for comparison, never part of
-- the state's own figures.
CREATE TABLE comparison_budget (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    budget_year INT           NOT NULL,
    budget_line VARCHAR(500)  NOT NULL,
    purpose     TEXT          NOT NULL,
    kind        VARCHAR(50)   NOT NULL,
    amount      DECIMAL(15,2) NOT NULL,
    reference   VARCHAR(200)  NOT NULL,
    delivery_id BIGINT        NOT NULL,
    sheet       VARCHAR(100)  NOT NULL DEFAULT '',
    line        INT           NOT NULL,
    CONSTRAINT comparison_budget_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
    INDEX comparison_budget_line (budget_year, budget_line)
);
