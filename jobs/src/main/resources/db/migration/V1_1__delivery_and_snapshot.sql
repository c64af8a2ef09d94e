-- Each delivered file that was taken in or refused, with its control totals.
CREATE TABLE delivery (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind           VARCHAR(20)   NOT NULL,
    file_name      VARCHAR(255)  NOT NULL,
    sha256         CHAR(64)      NOT NULL,
    size_bytes     BIGINT        NOT NULL,
    profile        VARCHAR(100)  NOT NULL,
    state          VARCHAR(10)   NOT NULL,
    -- The hash again while the delivery counts: the same content is taken in once.
    taken_sha256   CHAR(64)      NULL,
    delivered_at   DATETIME(6)   NOT NULL,
    rows_read      INT           NOT NULL DEFAULT 0,
    rows_accepted  INT           NOT NULL DEFAULT 0,
    rows_rejected  INT           NOT NULL DEFAULT 0,
    rows_replaced  INT           NOT NULL DEFAULT 0,
    sum_read       DECIMAL(24,6) NOT NULL DEFAULT 0,
    sum_accepted   DECIMAL(24,6) NOT NULL DEFAULT 0,
    sum_rejected   DECIMAL(24,6) NOT NULL DEFAULT 0,
    sum_replaced   DECIMAL(24,6) NOT NULL DEFAULT 0,
    CONSTRAINT delivery_once UNIQUE (kind, taken_sha256),
    CONSTRAINT delivery_state CHECK (state IN ('READING', 'TAKEN', 'REFUSED')),
    CONSTRAINT delivery_taken CHECK ((state = 'TAKEN') = (taken_sha256 IS NOT NULL)),
    CONSTRAINT delivery_rows CHECK (rows_read = rows_accepted + rows_rejected + rows_replaced),
    CONSTRAINT delivery_sums CHECK (sum_read = sum_accepted + sum_rejected + sum_replaced)
);

-- Rows that were not taken over, as they were delivered, so that nothing is lost.
CREATE TABLE rejected_row (
    delivery_id BIGINT        NOT NULL,
    sheet       VARCHAR(100)  NOT NULL DEFAULT '',
    line        INT           NOT NULL,
    amount      DECIMAL(24,6) NOT NULL,
    cells       LONGTEXT      NOT NULL CHECK (JSON_VALID(cells)),
    PRIMARY KEY (delivery_id, sheet, line),
    CONSTRAINT rejected_row_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
);

CREATE TABLE fault (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    delivery_id BIGINT        NOT NULL,
    sheet       VARCHAR(100)  NOT NULL DEFAULT '',
    line        INT           NOT NULL,
    field       VARCHAR(200)  NOT NULL,
    severity    VARCHAR(7)    NOT NULL,
    code        VARCHAR(20)   NOT NULL,
    value       TEXT          NOT NULL,
    message     TEXT          NOT NULL,
    CONSTRAINT fault_severity CHECK (severity IN ('ERROR', 'WARNING')),
    CONSTRAINT fault_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
);

-- What a calculation found, for good: reports show the number, and the content never changes.
CREATE TABLE snapshot (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind       VARCHAR(30)  NOT NULL,
    subject    VARCHAR(30)  NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    sha256     CHAR(64)     NOT NULL,
    -- Its main figures, for reports that sum up.
    headlines  LONGTEXT     NOT NULL CHECK (JSON_VALID(headlines)),
    content    LONGTEXT     NOT NULL CHECK (JSON_VALID(content)),
    INDEX snapshot_subject (kind, subject, id)
);
