package de.gesamtplan.jobs.year;

import de.gesamtplan.jobs.inbox.Filing;
import de.gesamtplan.jobs.inbox.Inbox;
import de.gesamtplan.jobs.intake.Arrival;
import de.gesamtplan.jobs.intake.Content;
import de.gesamtplan.jobs.intake.DeliveryKind;
import de.gesamtplan.jobs.intake.DeliveryStore;
import de.gesamtplan.jobs.intake.DeliveryStore.Recorded;
import de.gesamtplan.jobs.intake.FileIntake;
import de.gesamtplan.jobs.intake.Importer;
import de.gesamtplan.jobs.intake.Profile;
import de.gesamtplan.jobs.intake.Profiles;
import de.gesamtplan.jobs.intake.Progress;
import de.gesamtplan.jobs.intake.Trial;
import de.gesamtplan.jobs.store.Folders;
import de.gesamtplan.jobs.year.Summary.FileState;
import de.gesamtplan.jobs.year.Summary.TakenFile;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.stereotype.Component;

/**
 * Takes one file in: one execution of the job, identified by the content, so that the same content is taken in once, under
 * whatever name. Afterwards the file leaves the inbox; a kill in between is made good by the next run.
 */
@Component
class FileImport {
    private final FileIntake intake;
    private final DeliveryStore deliveries;
    private final FaultReports faultReports;
    private final Inbox inbox;
    private final Filing filing;
    private final Batch batch;
    private final Folders folders;
    private final Progress progress;

    FileImport(
            FileIntake intake,
            DeliveryStore deliveries,
            FaultReports faultReports,
            Inbox inbox,
            Filing filing,
            Batch batch,
            Folders folders,
            Progress progress) {
        this.intake = intake;
        this.deliveries = deliveries;
        this.faultReports = faultReports;
        this.inbox = inbox;
        this.filing = filing;
        this.batch = batch;
        this.folders = folders;
        this.progress = progress;
    }

    TakenFile take(Importer importer, Arrival arrival) throws Exception {
        DeliveryKind kind = arrival.kind();
        Content content = Content.of(arrival.file());
        Profile profile = profile(arrival);
        Optional<Recorded> before = deliveries.taken(kind, content.sha256());
        if (before.isPresent() && before.get().filed()) {
            file(arrival, before.get());
            return new TakenFile(
                    arrival.name(),
                    FileState.KNOWN,
                    "bereits eingelesen als Lieferung " + before.get().id(),
                    before.get().form(),
                    null,
                    null);
        }
        Optional<Recorded> unfiled = deliveries.latest(kind, content.sha256()).filter(latest -> !latest.filed());
        if (unfiled.isEmpty()) {
            importInto(importer, arrival, content, profile);
        }
        Recorded recorded = unfiled.isPresent()
                ? unfiled.get()
                : deliveries.latest(kind, content.sha256()).orElseThrow();
        @Nullable String report = faultReports.write(recorded, arrival.file(), profile);
        file(arrival, recorded);
        return new TakenFile(
                arrival.name(),
                recorded.taken() ? FileState.TAKEN : FileState.REFUSED,
                recorded.taken() ? taken(recorded) : "zurückgewiesen: " + deliveries.refusalOf(recorded.id()),
                recorded.form(),
                recorded.totals(),
                report);
    }

    private static String taken(Recorded recorded) {
        return "eingelesen als Lieferung " + recorded.id()
                + (recorded.version() == 1 ? "" : " (" + recorded.version() + ". Fassung dieser Datei)");
    }

    /** What would become of the file. */
    Trial tryOut(Importer importer, Arrival arrival) throws IOException {
        return intake.tryOut(importer, arrival, Content.of(arrival.file()), profile(arrival));
    }

    /** A fault report that comes back is read as the file was that it is about. */
    private Profile profile(Arrival arrival) {
        String name = FaultReports.delivery(arrival.name())
                .flatMap(id -> deliveries.fileName(id, arrival.kind()))
                .orElse(arrival.name());
        return new Profiles(folders.config().resolve("profile"))
                .choose(arrival.kind().folder(), name);
    }

    private void importInto(Importer importer, Arrival arrival, Content content, Profile profile) throws Exception {
        JobExecution execution = batch.run(
                batch.job(
                        arrival.kind().job(),
                        batch.step(
                                "intake",
                                () -> intake.take(importer, arrival, content, profile, progress)
                                        ? ExitStatus.COMPLETED
                                        : Batch.REFUSED)),
                parameters(arrival, content));
        if (!execution.getAllFailureExceptions().isEmpty()) {
            throw new IllegalStateException(
                    "LAUF-02: Die Datei " + arrival.file()
                            + " konnte nicht verarbeitet werden. Nichts davon ist übernommen; sie bleibt im Eingang.",
                    execution.getAllFailureExceptions().get(0));
        }
    }

    private static JobParameters parameters(Arrival arrival, Content content) {
        return new JobParametersBuilder()
                .addString("kind", arrival.kind().name())
                .addString("sha256", content.sha256())
                .addString("file", arrival.name(), false)
                .toJobParameters();
    }

    private void file(Arrival arrival, Recorded recorded) throws IOException {
        if (inbox.holds(arrival.file())) {
            if (recorded.taken()) {
                filing.archive(arrival, recorded.id());
            } else {
                filing.reject(arrival, recorded.id());
            }
        }
        if (!recorded.filed() && arrival.container() == null) {
            deliveries.filed(recorded.id());
        }
    }
}
