-- What planners decided on pairs of demands. Rows are only added: of a pair the latest counts.
CREATE TABLE bundling_decision (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind           VARCHAR(10)   NOT NULL,
    -- The demands by what they say, in the order of their content: numbers of items change from round to round.
    department_one VARCHAR(20)   NOT NULL,
    title_one      VARCHAR(500)  NOT NULL COLLATE utf8mb4_nopad_bin,
    words_one      VARCHAR(1000) NOT NULL COLLATE utf8mb4_nopad_bin,
    department_two VARCHAR(20)   NOT NULL,
    title_two      VARCHAR(500)  NOT NULL COLLATE utf8mb4_nopad_bin,
    words_two      VARCHAR(1000) NOT NULL COLLATE utf8mb4_nopad_bin,
    verdict        VARCHAR(10)   NOT NULL,
    reason         TEXT          NOT NULL,
    author         VARCHAR(200)  NOT NULL,
    -- What the planner saw when deciding.
    volume         DECIMAL(15,2) NOT NULL,
    features       TEXT          NOT NULL,
    supersedes     BIGINT        NULL,
    delivery_id    BIGINT        NOT NULL,
    sheet          VARCHAR(100)  NOT NULL DEFAULT '',
    line           INT           NOT NULL,
    CONSTRAINT bundling_decision_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
    -- A decision is superseded once: what counts is never in doubt.
    CONSTRAINT bundling_decision_supersedes UNIQUE (supersedes),
    CONSTRAINT bundling_decision_superseded FOREIGN KEY (supersedes) REFERENCES bundling_decision (id),
    CONSTRAINT bundling_decision_kind CHECK (kind IN ('BUNDLE', 'DUPLICATE')),
    CONSTRAINT bundling_decision_verdict CHECK (verdict IN ('CONFIRMED', 'REJECTED', 'LATER', 'REVOKED')),
    CONSTRAINT bundling_decision_reason CHECK (reason <> '' OR verdict NOT IN ('REJECTED', 'REVOKED'))
);
