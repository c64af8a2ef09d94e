package de.gesamtplan.jobs.schedule;

import de.gesamtplan.jobs.schedule.ScheduledRuns.Taken;
import de.gesamtplan.jobs.year.JobLock;
import de.gesamtplan.jobs.year.Jobs;
import de.gesamtplan.jobs.year.Summary;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Runs what is due. A run missed while no instance was up is made up for once, however many times it was missed; one that
 * was cut off by a kill is done again. What was due before the schedule ran for the first time is not.
 */
@Component
public class Scheduler {
    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);

    private final Timetable timetable;
    private final ScheduledRuns runs;
    private final Jobs jobs;
    private final DataSource dataSource;
    private final Clock clock;

    Scheduler(Timetable timetable, ScheduledRuns runs, Jobs jobs, DataSource dataSource, Clock clock) {
        this.timetable = timetable;
        this.runs = runs;
        this.jobs = jobs;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    public boolean isEmpty() {
        return timetable.jobs().isEmpty();
    }

    /** When the next job is due. */
    public Optional<LocalDateTime> nextDue() {
        LocalDateTime now = LocalDateTime.now(clock);
        return timetable.jobs().keySet().stream()
                .flatMap(job -> timetable.next(job, now).stream())
                .min(LocalDateTime::compareTo);
    }

    /**
     * Runs each job that is due now, one after another.
     *
     * @return what they did; empty if another instance was quicker
     */
    public List<Summary> runDue(Consumer<Summary> each) {
        List<Summary> summaries = new ArrayList<>();
        for (String job : timetable.jobs().keySet()) {
            // Held from the taking of a run to the note of its end: a run without an end whose lock is free was cut
            // off.
            try (JobLock held = JobLock.take(dataSource, "schedule." + job)) {
                Optional<LocalDateTime> due = take(job, LocalDateTime.now(clock));
                if (due.isPresent()) {
                    LOG.info("Running {} due at {}", job, due.get());
                    Summary summary = jobs.run(job, null);
                    runs.ended(job, due.get(), summary.state().name());
                    summaries.add(summary);
                    each.accept(summary);
                }
            } catch (JobLock.JobRunning e) {
                LOG.debug("Another instance is at {}", job);
            }
        }
        return summaries;
    }

    /** @return the due time of the run that this instance is to do */
    private Optional<LocalDateTime> take(String job, LocalDateTime now) {
        Optional<Taken> last = runs.latest(job);
        if (last.isEmpty()) {
            runs.begin(job, now);
            return Optional.empty();
        }
        Optional<LocalDateTime> due = timetable.latestDue(job, last.get().due(), now);
        if (last.get().unfinished()) {
            LOG.warn(
                    "Run {} due at {} was cut off, it is done again",
                    job,
                    last.get().due());
            if (due.isEmpty()) {
                runs.takeAgain(job, last.get().due(), now);
                return Optional.of(last.get().due());
            }
            runs.ended(job, last.get().due(), "CUT_OFF");
        }
        return due.filter(time -> runs.take(job, time, now));
    }
}
