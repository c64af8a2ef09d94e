package de.gesamtplan.jobs.schedule;

import de.gesamtplan.jobs.year.Jobs;
import de.gesamtplan.jobs.year.Summary;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Runs what is due. A run missed while no instance was up is made up for once, however many times it was missed. What
 * was due before the schedule ran for the first time is not.
 */
@Component
public class Scheduler {
    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);

    private final Timetable timetable;
    private final ScheduledRuns runs;
    private final Jobs jobs;
    private final Clock clock;

    Scheduler(Timetable timetable, ScheduledRuns runs, Jobs jobs, Clock clock) {
        this.timetable = timetable;
        this.runs = runs;
        this.jobs = jobs;
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
            LocalDateTime now = LocalDateTime.now(clock);
            Optional<LocalDateTime> last = runs.latest(job);
            if (last.isEmpty()) {
                runs.begin(job, now);
                continue;
            }
            Optional<LocalDateTime> due = timetable.latestDue(job, last.get(), now);
            if (due.isPresent() && runs.take(job, due.get(), now)) {
                LOG.info("Running {} due at {}", job, due.get());
                Summary summary = jobs.run(job, null);
                runs.ended(job, due.get(), summary.state().name());
                summaries.add(summary);
                each.accept(summary);
            }
        }
        return summaries;
    }
}
