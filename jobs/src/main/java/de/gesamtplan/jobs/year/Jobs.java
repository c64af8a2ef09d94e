package de.gesamtplan.jobs.year;

import de.gesamtplan.jobs.intake.DeliveryKind;
import de.gesamtplan.jobs.store.Closable;
import de.gesamtplan.jobs.store.WhatIf;
import de.gesamtplan.jobs.year.DryRun.Tried;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** All jobs, in the order of the year. */
@Component
public class Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final List<String> CALCULATIONS = List.of(
            "consolidation", "bundling", "controlling", "energy", "energy-month", "reminder", "lifecycle", "status");

    private final Imports imports;
    private final Calculations calculations;
    private final WhatIf whatIf;
    private final Distribution distribution;
    private final DryRun dryRun;
    private final AfterImports afterImports;
    private final DataSource dataSource;

    Jobs(
            Imports imports,
            Calculations calculations,
            WhatIf whatIf,
            Distribution distribution,
            DryRun dryRun,
            AfterImports afterImports,
            DataSource dataSource) {
        this.distribution = distribution;
        this.imports = imports;
        this.whatIf = whatIf;
        this.dryRun = dryRun;
        this.afterImports = afterImports;
        this.calculations = calculations;
        this.dataSource = dataSource;
    }

    /** Names of all jobs in the order in which a year runs them. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        Arrays.stream(DeliveryKind.values()).forEach(kind -> names.add(kind.job()));
        names.addAll(CALCULATIONS);
        return names;
    }

    /**
     * Runs one job. A failure is in the summary, with its cause in the log.
     *
     * @param subject what a calculation is about; null for what is due
     */
    public Summary run(String job, @Nullable String subject) {
        long start = System.nanoTime();
        try (JobLock held = JobLock.take(dataSource, job)) {
            return locked(job, subject, start);
        } catch (JobLock.JobRunning e) {
            return Summary.failed(job, String.valueOf(e.getMessage()), Imports.seconds(start));
        } catch (Exception e) {
            LOG.error("Job {} failed", job, e);
            return Summary.failed(job, Failure.message(e), Imports.seconds(start));
        }
    }

    /**
     * Closes a month of the controlling. Meanwhile nothing is taken in, so that the closed month knows all deliveries up
     * to its last, and none in part.
     *
     * @param subject the month; null for the latest that is over
     */
    public Summary close(@Nullable String subject) {
        return closing(closable -> calculations.close(closable, subject));
    }

    /**
     * Gives each department its own report.
     *
     * @param again send also mails that were sent before
     */
    public Summary distribute(@Nullable String subject, boolean again) {
        long start = System.nanoTime();
        try (JobLock held = JobLock.take(dataSource, "distribute")) {
            return distribution.run(subject, again);
        } catch (JobLock.JobRunning e) {
            return Summary.failed("distribute", String.valueOf(e.getMessage()), Imports.seconds(start));
        } catch (Exception e) {
            LOG.error("Distribution failed", e);
            return Summary.failed("distribute", Failure.message(e), Imports.seconds(start));
        }
    }

    /** Tries a scenario out beside the real controlling. */
    public Summary scenario(Path file, @Nullable String subject) {
        long start = System.nanoTime();
        try {
            return calculations.tryOut(whatIf, file, subject);
        } catch (Exception e) {
            LOG.error("Scenario failed", e);
            return Summary.failed("scenario", Failure.message(e), Imports.seconds(start));
        }
    }

    /** Computes all closed months again and compares. */
    public Summary checkCloses() {
        return closing(calculations::check);
    }

    /**
     * Writes the check of deliveries of readings once more.
     *
     * @param deliveries their numbers; none: the latest
     */
    public Summary checkReadings(List<Long> deliveries) {
        long start = System.nanoTime();
        String job = DeliveryKind.READING.job() + AfterImports.NAME;
        try (JobLock held = JobLock.take(dataSource, job)) {
            return Summary.checked(job, afterImports.again(DeliveryKind.READING, deliveries), Imports.seconds(start));
        } catch (JobLock.JobRunning e) {
            return Summary.failed(job, String.valueOf(e.getMessage()), Imports.seconds(start));
        } catch (Exception e) {
            LOG.error("Check of deliveries failed", e);
            return Summary.failed(job, Failure.message(e), Imports.seconds(start));
        }
    }

    private interface Closing {
        Summary with(Closable<?> calculation) throws Exception;
    }

    private Summary closing(Closing work) {
        long start = System.nanoTime();
        List<String> works = new ArrayList<>(
                Arrays.stream(DeliveryKind.values()).map(DeliveryKind::job).toList());
        works.add("controlling");
        try (JobLock held = JobLock.takeAll(dataSource, works)) {
            return work.with((Closable<?>) calculations.named("controlling").orElseThrow());
        } catch (JobLock.JobRunning e) {
            return Summary.failed("close", String.valueOf(e.getMessage()), Imports.seconds(start));
        } catch (Exception e) {
            LOG.error("Closing failed", e);
            return Summary.failed("close", Failure.message(e), Imports.seconds(start));
        }
    }

    /**
     * What an import would do, without doing it.
     *
     * @param files to look at; none: those of the inbox
     */
    public List<Tried> tryOut(String job, List<Path> files) throws IOException, InterruptedException {
        for (DeliveryKind kind : DeliveryKind.values()) {
            if (kind.job().equals(job)) {
                return dryRun.run(imports.importer(kind).orElseThrow(), files);
            }
        }
        throw new IllegalArgumentException(
                "LAUF-05: „" + job + "“ liest keine Dateien ein, --dry-run gibt es dort nicht.");
    }

    private Summary locked(String job, @Nullable String subject, long start) throws Exception {
        for (DeliveryKind kind : DeliveryKind.values()) {
            if (kind.job().equals(job)) {
                var importer = imports.importer(kind);
                return importer.isPresent() ? imports.run(importer.get()) : missing(job, start);
            }
        }
        var calculation = calculations.named(job);
        return calculation.isPresent() ? calculations.run(calculation.get(), subject) : missing(job, start);
    }

    private static Summary missing(String job, long start) {
        return Summary.failed(job, "LAUF-04: Den Lauf „" + job + "“ gibt es nicht.", Imports.seconds(start));
    }
}
