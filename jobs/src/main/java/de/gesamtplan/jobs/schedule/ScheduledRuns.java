package de.gesamtplan.jobs.schedule;

import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which runs were taken, by whatever instance. */
@Repository
class ScheduledRuns {
    private final JdbcClient jdbc;

    ScheduledRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When the latest run that anybody took was due. */
    Optional<LocalDateTime> latest(String job) {
        return jdbc.sql("SELECT MAX(due_at) AS due_at FROM scheduled_run WHERE job = :job HAVING due_at IS NOT NULL")
                .param("job", job)
                .query(LocalDateTime.class)
                .optional();
    }

    /** Notes a time up to which nothing is to be made up for. */
    void begin(String job, LocalDateTime at) {
        insert(job, at, at, "BEGIN");
    }

    /** @return whether this caller is the one to run it */
    boolean take(String job, LocalDateTime due, LocalDateTime now) {
        return insert(job, due, now, "TAKEN");
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
