package de.gesamtplan.jobs.year;

import de.gesamtplan.jobs.intake.Content;
import de.gesamtplan.jobs.intake.DeliveryKind;
import de.gesamtplan.jobs.intake.DeliveryStore;
import de.gesamtplan.jobs.intake.DeliveryStore.Recorded;
import de.gesamtplan.jobs.intake.FileIntake;
import de.gesamtplan.jobs.intake.Importer;
import de.gesamtplan.jobs.intake.Profile;
import de.gesamtplan.jobs.intake.Profiles;
import de.gesamtplan.jobs.intake.Progress;
import de.gesamtplan.jobs.intake.Totals;
import de.gesamtplan.jobs.store.Folders;
import de.gesamtplan.jobs.year.Summary.State;
import de.gesamtplan.jobs.year.Summary.TakenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.stereotype.Component;

/**
 * Takes in what lies in the inbox, file by file in the order of their names. A file is one execution of the job; its
 * content identifies it, so that the same content is taken in once, under whatever name.
 */
@Component
class Imports {
    private final List<Importer> importers;
    private final FileIntake intake;
    private final DeliveryStore deliveries;
    private final FaultReports faultReports;
    private final Batch batch;
    private final Folders folders;
    private final Progress progress;

    Imports(
            List<Importer> importers,
            FileIntake intake,
            DeliveryStore deliveries,
            FaultReports faultReports,
            Batch batch,
            Folders folders,
            Progress progress) {
        this.importers = importers;
        this.intake = intake;
        this.deliveries = deliveries;
        this.faultReports = faultReports;
        this.batch = batch;
        this.folders = folders;
        this.progress = progress;
    }

    Optional<Importer> importer(DeliveryKind kind) {
        return importers.stream().filter(i -> i.kind() == kind).findFirst();
    }

    Summary run(Importer importer) throws Exception {
        long start = System.nanoTime();
        List<TakenFile> taken = new ArrayList<>();
        Totals totals = Totals.NONE;
        boolean held = false;
        List<String> reports = new ArrayList<>();
        for (Path file : files(importer.kind())) {
            TakenFile result = take(importer, file);
            taken.add(result);
            if (result.totals() != null) {
                totals = totals.plus(result.totals());
                held = held || result.totals().rejected() > 0 || result.result().startsWith("zurückgewiesen");
            }
            if (result.faultReport() != null) {
                reports.add(result.faultReport());
            }
        }
        State state = taken.isEmpty() ? State.NOTHING : held ? State.DONE_WITH_REJECTS : State.DONE;
        String message = taken.isEmpty()
                ? "Keine Dateien in " + folders.inbox().resolve(importer.kind().folder())
                : taken.size() + (taken.size() == 1 ? " Datei" : " Dateien");
        return new Summary(
                importer.kind().job(), state, message, taken, totals, null, List.of(), reports, seconds(start));
    }

    static double seconds(long start) {
        return Math.round((System.nanoTime() - start) / 1e7) / 100.0;
    }

    private List<Path> files(DeliveryKind kind) throws IOException {
        List<Path> files = new ArrayList<>();
        if (kind == DeliveryKind.REFERENCE) {
            files.addAll(filesIn(folders.config().resolve(kind.folder())));
        }
        files.addAll(filesIn(folders.inbox().resolve(kind.folder())));
        return files;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().matches("(\\.|~).*|README.*"))
                    .sorted()
                    .toList();
        }
    }

    private TakenFile take(Importer importer, Path file) throws Exception {
        DeliveryKind kind = importer.kind();
        String name = file.getFileName().toString();
        Content content = Content.of(file);
        Optional<Recorded> before = deliveries.taken(kind, content.sha256());
        if (before.isPresent()) {
            archive(kind, file, before.get().id());
            return new TakenFile(
                    name, "bereits eingelesen als Lieferung " + before.get().id(), null, null);
        }
        Profile profile = new Profiles(folders.config().resolve("profile")).choose(kind.folder(), name);
        JobExecution execution = batch.run(
                batch.job(
                        kind.job(),
                        batch.step(
                                "intake",
                                () -> intake.take(importer, file, content, profile, progress)
                                        ? ExitStatus.COMPLETED
                                        : Batch.REFUSED)),
                parameters(kind, name, content));
        if (!execution.getAllFailureExceptions().isEmpty()) {
            throw new IllegalStateException(
                    "LAUF-02: Die Datei " + file
                            + " konnte nicht verarbeitet werden. Nichts davon ist übernommen; sie bleibt im Eingang.",
                    execution.getAllFailureExceptions().get(0));
        }
        Recorded recorded = deliveries.latest(kind, content.sha256());
        @Nullable String report = faultReports.write(recorded, file, profile);
        if (recorded.taken()) {
            archive(kind, file, recorded.id());
        }
        return new TakenFile(
                name,
                recorded.taken() ? "eingelesen als Lieferung " + recorded.id() : "zurückgewiesen, bleibt im Eingang",
                recorded.totals(),
                report);
    }

    private static JobParameters parameters(DeliveryKind kind, String name, Content content) {
        return new JobParametersBuilder()
                .addString("kind", kind.name())
                .addString("sha256", content.sha256())
                .addString("file", name, false)
                .toJobParameters();
    }

    /** A kill between the commit and this leaves the file in the inbox, where the next run finds it known and moves it. */
    private void archive(DeliveryKind kind, Path file, long delivery) throws IOException {
        if (!file.startsWith(folders.inbox())) {
            // The product's own reference data stays where it is.
            return;
        }
        Path folder = Files.createDirectories(folders.archive().resolve(kind.folder()));
        Files.move(file, folder.resolve(delivery + "-" + file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
}
