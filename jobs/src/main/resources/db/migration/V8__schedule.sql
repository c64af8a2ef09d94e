-- Which run of the schedule was taken by some instance: the one whose row goes in runs it.
CREATE TABLE scheduled_run (
    job      VARCHAR(30) NOT NULL,
    due_at   DATETIME    NOT NULL,
    taken_at DATETIME(6) NOT NULL,
    state    VARCHAR(20) NOT NULL,
    PRIMARY KEY (job, due_at)
);
