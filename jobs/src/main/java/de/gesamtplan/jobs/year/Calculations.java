package de.gesamtplan.jobs.year;

import de.gesamtplan.jobs.store.Calculation;
import de.gesamtplan.jobs.store.Calculation.Headline;
import de.gesamtplan.jobs.store.Calculation.ReportFile;
import de.gesamtplan.jobs.store.Closable;
import de.gesamtplan.jobs.store.NothingToCalculate;
import de.gesamtplan.jobs.store.SnapshotStore;
import de.gesamtplan.jobs.store.WhatIf;
import de.gesamtplan.jobs.year.Summary.State;
import de.gesamtplan.reports.ReportHead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
            return new Run<>(calculation, of, calculation.name(), (result, snapshot, files) -> {}).summary(start);
        } catch (NothingToCalculate e) {
            return Summary.nothing(calculation.name(), String.valueOf(e.getMessage()), Imports.seconds(start));
        }
    }

    /** Calculates and closes. What cannot be closed is not calculated either. */
    <R> Summary close(Closable<R> calculation, @Nullable String subject) throws Exception {
        long start = System.nanoTime();
        try {
            LocalDate today = LocalDate.now(clock);
            String of = subject == null ? calculation.nextToClose(today) : subject;
            calculation.checkClosable(of, today);
            return new Run<>(
                            calculation,
                            of,
                            "close",
                            (result, snapshot, files) -> calculation.close(of, result, snapshot, files))
                    .summary(start);
        } catch (NothingToCalculate e) {
            return Summary.nothing("close", String.valueOf(e.getMessage()), Imports.seconds(start));
        }
    }

    /** Computes closed subjects again. */
    Summary check(Closable<?> calculation) {
        long start = System.nanoTime();
        List<Closable.Checked> checked = calculation.check();
        boolean same = checked.stream().allMatch(Closable.Checked::same);
        return new Summary(
                "close",
                checked.isEmpty() ? State.NOTHING : same ? State.DONE : State.FAILED,
                checked.isEmpty() ? "Kein Monat ist abgeschlossen." : "Abgeschlossene Monate nachgerechnet",
                List.of(),
                null,
                null,
                checked.stream()
                        .map(c -> new Headline(c.subject(), c.message()))
                        .toList(),
                List.of(),
                Imports.seconds(start));
    }

    /** Writes reports of what would be, beside the real ones. */
    Summary tryOut(WhatIf whatIf, Path scenario, @Nullable String subject) throws IOException {
        long start = System.nanoTime();
        try {
            WhatIf.Tried tried = whatIf.tryOut(scenario, subject, LocalDateTime.now(clock));
            for (ReportFile file : tried.files()) {
                out.write(file.name(), file.bytes());
            }
            return new Summary(
                    "scenario",
                    State.DONE,
                    tried.subject() + " – keine echten Zahlen, nichts gespeichert",
                    List.of(),
                    null,
                    null,
                    tried.headlines(),
                    tried.files().stream().map(ReportFile::name).toList(),
                    Imports.seconds(start));
        } catch (NothingToCalculate e) {
            return Summary.failed("scenario", String.valueOf(e.getMessage()), Imports.seconds(start));
        }
    }

    /** What happens last with a result. */
    private interface Ending<R> {
        void with(R result, long snapshot, List<ReportFile> files);
    }

    private final class Run<R> {
        private final Calculation<R> calculation;
        private final String subject;
        private final String job;
        private final Ending<R> ending;
        private final List<String> reports = new ArrayList<>();
        private @Nullable R result;
        private long snapshot;

        Run(Calculation<R> calculation, String subject, String job, Ending<R> ending) {
            this.calculation = calculation;
            this.subject = subject;
            this.job = job;
            this.ending = ending;
        }

        Summary summary(long start) throws Exception {
            JobExecution execution = batch.run(
                    batch.job(job, batch.step("calculate", this::calculate), batch.step("render", this::render)),
                    new JobParametersBuilder()
                            .addString("subject", subject)
                            .addLocalDateTime("at", LocalDateTime.now(clock))
                            .toJobParameters());
            for (Throwable failure : execution.getAllFailureExceptions()) {
                if (failure instanceof NothingToCalculate nothing) {
                    throw nothing;
                }
                throw new IllegalStateException(
                        "LAUF-03: Der Lauf „" + job + "“ für " + subject + " ist gescheitert.", failure);
            }
            return new Summary(
                    job,
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
            snapshot = snapshots.keep(
                    calculation.name(), subject, calculation.kept(calculated), calculation.headlines(calculated));
            return ExitStatus.COMPLETED;
        }

        private ExitStatus render() {
            Calculation.Title title = calculation.title(subject, known());
            ReportHead head = new ReportHead(
                    title.title(), title.subtitle(), title.dataDate(), snapshot, LocalDateTime.now(clock));
            List<ReportFile> files = calculation.render(known(), head);
            for (ReportFile file : files) {
                try {
                    out.write(file.name(), file.bytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                reports.add(file.name());
            }
            ending.with(known(), snapshot, files);
            return ExitStatus.COMPLETED;
        }
    }
}
