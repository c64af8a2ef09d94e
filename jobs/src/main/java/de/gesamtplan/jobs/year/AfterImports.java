package de.gesamtplan.jobs.year;

import de.gesamtplan.jobs.intake.DeliveryKind;
import de.gesamtplan.jobs.intake.IntakeSettings;
import de.gesamtplan.jobs.store.AfterImport;
import de.gesamtplan.jobs.store.AfterImport.Written;
import de.gesamtplan.jobs.store.Calculation.ReportFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.stereotype.Component;

/**
 * Says what is to be said about deliveries once they are taken in. A run that was cut off in between leaves them open, and the
 * next one makes up for it.
 */
@Component
class AfterImports {
    static final String NAME = "-check";

    private static final Written NOTHING = new Written(List.of(), List.of());

    private final List<AfterImport> all;
    private final OutFolder out;
    private final Batch batch;
    private final IntakeSettings settings;
    private final Clock clock;

    AfterImports(List<AfterImport> all, OutFolder out, Batch batch, IntakeSettings settings, Clock clock) {
        this.settings = settings;
        this.all = all;
        this.out = out;
        this.batch = batch;
        this.clock = clock;
    }

    /** Of all deliveries of the kind that are still open. Where the operator wants nothing said, they count as spoken of. */
    Written run(DeliveryKind kind) throws Exception {
        for (AfterImport after : all) {
            List<Long> open = after.kind() == kind ? after.open() : List.of();
            if (!open.isEmpty() && settings.isChecked(kind)) {
                return run(after, open);
            }
            after.done(open);
        }
        return NOTHING;
    }

    /** Once more, of these deliveries or, if none are named, of the latest. */
    Written again(DeliveryKind kind, List<Long> deliveries) throws Exception {
        for (AfterImport after : all) {
            List<Long> asked = deliveries.isEmpty() ? after.latest() : deliveries;
            if (after.kind() == kind && !asked.isEmpty()) {
                return run(after, asked);
            }
        }
        return NOTHING;
    }

    private Written run(AfterImport after, List<Long> deliveries) throws Exception {
        String name = after.kind().job() + NAME;
        Written[] written = {NOTHING};
        JobExecution execution = batch.run(
                batch.job(name, batch.step("check", () -> {
                    Written made = after.write(deliveries, LocalDateTime.now(clock));
                    made.files().forEach(this::write);
                    after.done(deliveries);
                    written[0] = made;
                    return ExitStatus.COMPLETED;
                })),
                new JobParametersBuilder()
                        .addString("deliveries", deliveries.get(0) + "-" + deliveries.get(deliveries.size() - 1))
                        .addLocalDateTime("at", LocalDateTime.now(clock))
                        .toJobParameters());
        if (!execution.getAllFailureExceptions().isEmpty()) {
            throw new IllegalStateException(
                    "LAUF-07: Die Dateien sind eingelesen, aber ihre Prüfung ist gescheitert. Der nächste Lauf holt sie nach.",
                    execution.getAllFailureExceptions().get(0));
        }
        return written[0];
    }

    private void write(ReportFile file) {
        try {
            out.write(file.name(), file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
