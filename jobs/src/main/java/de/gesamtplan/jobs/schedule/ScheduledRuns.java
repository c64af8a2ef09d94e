package de.gesamtplan.jobs.schedule;

import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which runs were taken, by whatever instance. */
@Repository
class ScheduledRuns {
    private static final String RUNNING = "TAKEN";

    /** A run: when it was due, and whether nobody noted its end. */
    record Taken(LocalDateTime due, boolean unfinished) {}

    private final JdbcClient jdbc;

    ScheduledRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest run that anybody took. */
    Optional<Taken> latest(String job) {
        return jdbc.sql("SELECT due_at, state FROM scheduled_run WHERE job = :job ORDER BY due_at DESC LIMIT 1")
                .param("job", job)
                .query((row, n) -> new Taken(
                        row.getObject("due_at", LocalDateTime.class),
                        row.getString("state").equals(RUNNING)))
                .optional();
    }

    /** Notes a time up to which nothing is to be made up for. */
    void begin(String job, LocalDateTime at) {
        insert(job, at, at, "BEGIN");
    }

    /** @return whether this caller is the one to run it */
    boolean take(String job, LocalDateTime due, LocalDateTime now) {
        return insert(job, due, now, RUNNING);
    }

    /** Takes a run once more. The caller knows that nobody is at it. */
    void takeAgain(String job, LocalDateTime due, LocalDateTime now) {
        jdbc.sql("UPDATE scheduled_run SET taken_at = :now WHERE job = :job AND due_at = :due")
                .param("now", now)
                .param("job", job)
                .param("due", due)
                .update();
    }

    private boolean insert(String job, LocalDateTime due, LocalDateTime now, String state) {
        try {
            jdbc.sql("INSERT INTO scheduled_run (job, due_at, taken_at, state) VALUES (:job, :due, :now, :state)")
                    .param("job", job)
                    .param("due", due.withNano(0))
                    .param("now", now)
                    .param("state", state)
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    void ended(String job, LocalDateTime due, String state) {
        jdbc.sql("UPDATE scheduled_run SET state = :state WHERE job = :job AND due_at = :due")
                .param("state", state)
                .param("job", job)
                .param("due", due.withNano(0))
                .update();
    }
}
