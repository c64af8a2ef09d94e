package de.gesamtplan.jobs.year;

import de.gesamtplan.jobs.store.Calculation;
import de.gesamtplan.jobs.store.Calculation.ReportFile;
import de.gesamtplan.jobs.store.NothingToCalculate;
import de.gesamtplan.jobs.store.SnapshotStore;
import de.gesamtplan.jobs.year.Summary.State;
import de.gesamtplan.reports.ReportHead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.stereotype.Component;

/** Runs calculations: compute, keep the snapshot, render the reports. */
@Component
class Calculations {
    private final List<Calculation<?>> calculations;
    private final SnapshotStore snapshots;
    private final OutFolder out;
    private final Batch batch;
    private final Clock clock;

    Calculations(List<Calculation<?>> calculations, SnapshotStore snapshots, OutFolder out, Batch batch, Clock clock) {
        this.calculations = calculations;
        this.snapshots = snapshots;
        this.out = out;
        this.batch = batch;
        this.clock = clock;
    }

    Optional<Calculation<?>> named(String name) {
        return calculations.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    Summary run(Calculation<?> calculation, @Nullable String subject) throws Exception {
        long start = System.nanoTime();
        try {
            String of = subject == null ? calculation.subject(LocalDate.now(clock)) : subject;
            return new Run<>(calculation, of).summary(start);
        } catch (NothingToCalculate e) {
            return Summary.nothing(calculation.name(), String.valueOf(e.getMessage()), Imports.seconds(start));
        }
    }

    private final class Run<R> {
        private final Calculation<R> calculation;
        private final String subject;
        private final List<String> reports = new ArrayList<>();
        private @Nullable R result;
        private long snapshot;

        Run(Calculation<R> calculation, String subject) {
            this.calculation = calculation;
            this.subject = subject;
        }

        Summary summary(long start) throws Exception {
            JobExecution execution = batch.run(
                    batch.job(
                            calculation.name(),
                            batch.step("calculate", this::calculate),
                            batch.step("render", this::render)),
                    new JobParametersBuilder()
                            .addString("subject", subject)
                            .addLocalDateTime("at", LocalDateTime.now(clock))
                            .toJobParameters());
            for (Throwable failure : execution.getAllFailureExceptions()) {
                if (failure instanceof NothingToCalculate nothing) {
                    throw nothing;
                }
                throw new IllegalStateException(
                        "LAUF-03: Der Lauf „" + calculation.name() + "“ für " + subject + " ist gescheitert.", failure);
            }
            return new Summary(
                    calculation.name(),
                    State.DONE,
                    subject,
                    List.of(),
                    null,
                    snapshot,
                    calculation.headlines(known()),
                    reports,
                    Imports.seconds(start));
        }

        private R known() {
            if (result == null) {
                throw new IllegalStateException("not calculated");
            }
            return result;
        }

        private ExitStatus calculate() {
            R calculated = calculation.calculate(subject);
            result = calculated;
            snapshot = snapshots.keep(calculation.name(), subject, calculated, calculation.headlines(calculated));
            return ExitStatus.COMPLETED;
        }

        private ExitStatus render() {
            Calculation.Title title = calculation.title(subject, known());
            ReportHead head = new ReportHead(
                    title.title(), title.subtitle(), title.dataDate(), snapshot, LocalDateTime.now(clock));
            for (ReportFile file : calculation.render(known(), head)) {
                try {
                    out.write(file.name(), file.bytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                reports.add(file.name());
            }
            return ExitStatus.COMPLETED;
        }
    }
}
