-- What planners decided on teaching the lexicon a word. Rows are only added: of a word and a concept the latest counts.
CREATE TABLE lexicon_decision (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    word        VARCHAR(200) NOT NULL COLLATE utf8mb4_nopad_bin,
    word_use    VARCHAR(10)  NOT NULL,
    -- Key of the concept; empty if the word was rejected as naming none.
    concept     VARCHAR(100) NOT NULL,
    verdict     VARCHAR(10)  NOT NULL,
    reason      TEXT         NOT NULL,
    author      VARCHAR(200) NOT NULL,
    -- What the planner saw when deciding: the demands that showed it.
    evidence    TEXT         NOT NULL,
    supersedes  BIGINT       NULL,
    delivery_id BIGINT       NOT NULL,
    sheet       VARCHAR(100) NOT NULL DEFAULT '',
    line        INT          NOT NULL,
    CONSTRAINT lexicon_decision_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
    -- A decision is superseded once: what counts is never in doubt.
    CONSTRAINT lexicon_decision_supersedes UNIQUE (supersedes),
    CONSTRAINT lexicon_decision_superseded FOREIGN KEY (supersedes) REFERENCES lexicon_decision (id),
    CONSTRAINT lexicon_decision_use CHECK (word_use IN ('SYNONYM', 'HEAD')),
    CONSTRAINT lexicon_decision_verdict CHECK (verdict IN ('ACCEPTED', 'REJECTED', 'REVOKED')),
    CONSTRAINT lexicon_decision_why CHECK (IF(verdict = 'ACCEPTED', concept <> '', reason <> ''))
);
