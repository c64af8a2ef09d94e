-- Closed months. What a closed report knows is all deliveries up to the last one; rows are never changed, so it can be
-- computed again at any time. The files are kept as they were handed out.
CREATE TABLE month_close (
    budget_year    INT          NOT NULL,
    period         INT          NOT NULL,
    closed_at      DATETIME(6)  NOT NULL,
    closed_by      VARCHAR(100) NOT NULL,
    last_delivery  BIGINT       NOT NULL,
    snapshot_id    BIGINT       NOT NULL,
    -- Coverage rings, departments and rules of that day (JSON): these are replaced, not added to.
    basis          LONGTEXT     NOT NULL,
    figures_sha256 CHAR(64)     NOT NULL,
    PRIMARY KEY (budget_year, period),
    CONSTRAINT month_close_snapshot FOREIGN KEY (snapshot_id) REFERENCES snapshot (id),
    CONSTRAINT month_close_period CHECK (period BETWEEN 1 AND 16)
);
CREATE TABLE closed_report (
    budget_year INT          NOT NULL,
    period      INT          NOT NULL,
    name        VARCHAR(200) NOT NULL,
    sha256      CHAR(64)     NOT NULL,
    content     LONGBLOB     NOT NULL,
    PRIMARY KEY (budget_year, period, name),
    CONSTRAINT closed_report_month FOREIGN KEY (budget_year, period) REFERENCES month_close (budget_year, period)
);
