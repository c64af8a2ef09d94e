package de.gesamtplan.jobs.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.year.JobLock;
import de.gesamtplan.jobs.year.Jobs;
import de.gesamtplan.jobs.year.Summary;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchedulerTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Timetable EVERY_MORNING = new Timetable(Map.of("reference", "0 0 5 * * *"));

    @TempDir
    private Path folder = Path.of("");

    private static Scheduler at(JobsRun run, String time) {
        return new Scheduler(
                EVERY_MORNING,
                run.bean(ScheduledRuns.class),
                run.bean(Jobs.class),
                run.bean(DataSource.class),
                clock(time));
    }

    private static Clock clock(String time) {
        return Clock.fixed(LocalDateTime.parse(time).atZone(ZONE).toInstant(), ZONE);
    }

    private static int ran(Scheduler scheduler) {
        return scheduler.runDue(summary -> {}).size();
    }

    @Test
    void runsOnceWhenDueAndMakesUpForMissedRunsOnce() {
        try (JobsRun run = JobsRun.in(folder)) {
            assertThat(ran(at(run, "2026-11-02T12:00:00")))
                    .as("first start makes up for nothing")
                    .isZero();
            assertThat(ran(at(run, "2026-11-03T04:59:59"))).as("not yet due").isZero();
            assertThat(ran(at(run, "2026-11-03T05:00:05"))).as("due").isEqualTo(1);
            assertThat(ran(at(run, "2026-11-03T05:00:15"))).as("already run").isZero();
            assertThat(ran(at(run, "2026-11-07T09:00:00")))
                    .as("four mornings missed")
                    .isEqualTo(1);
            assertThat(ran(at(run, "2026-11-07T09:00:10"))).as("made up for").isZero();
        }
    }

    @Test
    void manyInstancesOnOneDatabaseRunItOnce() throws Exception {
        try (JobsRun run = JobsRun.in(folder)) {
            ran(at(run, "2026-11-02T12:00:00"));
            int instances = 4;
            CyclicBarrier start = new CyclicBarrier(instances);
            ExecutorService pool = Executors.newFixedThreadPool(instances);
            List<Callable<List<Summary>>> all = new ArrayList<>();
            for (int i = 0; i < instances; i++) {
                all.add(() -> {
                    start.await();
                    return at(run, "2026-11-03T05:00:01").runDue(summary -> {});
                });
            }
            int total = 0;
            for (Future<List<Summary>> one : pool.invokeAll(all)) {
                total += one.get().size();
            }
            pool.shutdown();

            assertThat(total).isEqualTo(1);
        }
    }

    private static List<String> states(JobsRun run) {
        return run.jdbc()
                .sql("SELECT CONCAT(due_at, ' ', state) FROM scheduled_run ORDER BY due_at")
                .query(String.class)
                .list();
    }

    /** What a killed instance leaves: a run that was taken, without an end, its locks freed with its connections. */
    private static void takenAndKilled(JobsRun run, String due) {
        run.bean(ScheduledRuns.class).take("reference", LocalDateTime.parse(due), LocalDateTime.parse(due));
    }

    @Test
    void aRunThatWasCutOffIsDoneAgainAtOnce() {
        try (JobsRun run = JobsRun.in(folder)) {
            ran(at(run, "2026-11-02T12:00:00"));
            takenAndKilled(run, "2026-11-03T05:00:00");

            assertThat(ran(at(run, "2026-11-03T05:03:00"))).as("done again").isEqualTo(1);
            assertThat(ran(at(run, "2026-11-03T05:03:10"))).as("once").isZero();
            assertThat(states(run)).containsExactly("2026-11-02 12:00:00 BEGIN", "2026-11-03 05:00:00 DONE");
        }
    }

    @Test
    void aRunThatWasCutOffIsMadeUpForByALaterOne() {
        try (JobsRun run = JobsRun.in(folder)) {
            ran(at(run, "2026-11-02T12:00:00"));
            takenAndKilled(run, "2026-11-03T05:00:00");

            assertThat(ran(at(run, "2026-11-05T09:00:00"))).isEqualTo(1);
            assertThat(states(run))
                    .containsExactly(
                            "2026-11-02 12:00:00 BEGIN", "2026-11-03 05:00:00 CUT_OFF", "2026-11-05 05:00:00 DONE");
        }
    }

    @Test
    void aRunThatIsStillGoingOnIsLeftAlone() {
        try (JobsRun run = JobsRun.in(folder)) {
            ran(at(run, "2026-11-02T12:00:00"));
            takenAndKilled(run, "2026-11-03T05:00:00");
            try (JobLock alive = JobLock.take(run.bean(DataSource.class), "schedule.reference")) {
                assertThat(ran(at(run, "2026-11-03T05:03:00"))).isZero();
                assertThat(ran(at(run, "2026-11-04T05:03:00"))).isZero();
            }
            assertThat(ran(at(run, "2026-11-04T05:03:00"))).isEqualTo(1);
        }
    }

    @Test
    void jobsDueTogetherRunInTheOrderOfTheYear() {
        Timetable table = new Timetable(Map.of("energy", "0 0 5 * * *", "reference", "0 0 5 * * *", "plans", "-"));

        assertThat(table.jobs().keySet()).containsExactly("reference", "energy");
    }

    @Test
    void wrongEntriesAreRefusedWithKeyAndAllowedValues() {
        assertThatThrownBy(() -> new Timetable(Map.of("berichte", "0 0 5 * * *")))
                .hasMessageContaining("CFG-10")
                .hasMessageContaining("gesamtplan.schedule.jobs.berichte")
                .hasMessageContaining("controlling");
        assertThatThrownBy(() -> new Timetable(Map.of("energy", "jeden Tag")))
                .hasMessageContaining("CFG-11")
                .hasMessageContaining("gesamtplan.schedule.jobs.energy");
    }
}
