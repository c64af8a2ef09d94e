package de.gesamtplan.jobs.year;

import de.gesamtplan.jobs.inbox.Filing;
import de.gesamtplan.jobs.inbox.Found;
import de.gesamtplan.jobs.inbox.Inbox;
import de.gesamtplan.jobs.intake.Arrival;
import de.gesamtplan.jobs.intake.DeliveryKind;
import de.gesamtplan.jobs.intake.DeliveryStore;
import de.gesamtplan.jobs.intake.FileException;
import de.gesamtplan.jobs.intake.Importer;
import de.gesamtplan.jobs.intake.Totals;
import de.gesamtplan.jobs.store.AfterImport.Written;
import de.gesamtplan.jobs.store.Folders;
import de.gesamtplan.jobs.year.Summary.FileState;
import de.gesamtplan.jobs.year.Summary.State;
import de.gesamtplan.jobs.year.Summary.TakenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes in what lies in the inbox of a kind, file by file. */
@Component
class Imports {
    private final List<Importer> importers;
    private final FileImport fileImport;
    private final DeliveryStore deliveries;
    private final Inbox inbox;
    private final Filing filing;
    private final Folders folders;
    private final AfterImports after;

    Imports(
            List<Importer> importers,
            FileImport fileImport,
            DeliveryStore deliveries,
            Inbox inbox,
            Filing filing,
            Folders folders,
            AfterImports after) {
        this.after = after;
        this.importers = importers;
        this.fileImport = fileImport;
        this.deliveries = deliveries;
        this.inbox = inbox;
        this.filing = filing;
        this.folders = folders;
    }

    Optional<Importer> importer(DeliveryKind kind) {
        return importers.stream().filter(i -> i.kind() == kind).findFirst();
    }

    Summary run(Importer importer) throws Exception {
        long start = System.nanoTime();
        DeliveryKind kind = importer.kind();
        List<TakenFile> taken = new ArrayList<>();
        if (kind == DeliveryKind.REFERENCE) {
            for (Path file : delivered(folders.config().resolve(kind.folder()))) {
                taken.add(fileImport.take(importer, Arrival.of(kind, file)));
            }
        }
        List<Found> all = inbox.found(kind);
        deliveries.settle(
                kind, all.stream().map(found -> found.arrival().name()).toList());
        for (Found found : all) {
            taken.addAll(take(importer, found));
        }
        return summary(kind, taken, after.run(kind), start);
    }

    private Summary summary(DeliveryKind kind, List<TakenFile> files, Written after, long start) {
        Totals totals = Totals.NONE;
        List<String> reports = new ArrayList<>();
        for (TakenFile file : files) {
            totals = file.totals() == null ? totals : totals.plus(file.totals());
            if (file.faultReport() != null) {
                reports.add(file.faultReport());
            }
        }
        after.files().forEach(file -> reports.add(file.name()));
        boolean held = files.stream().anyMatch(TakenFile::isHeldBack);
        State state = files.isEmpty() ? State.NOTHING : held ? State.DONE_WITH_REJECTS : State.DONE;
        String message = files.isEmpty()
                ? "Keine Dateien in " + inbox.folder(kind)
                : files.size() + (files.size() == 1 ? " Datei" : " Dateien");
        return new Summary(kind.job(), state, message, files, totals, null, after.headlines(), reports, seconds(start));
    }

    static double seconds(long start) {
        return Math.round((System.nanoTime() - start) / 1e7) / 100.0;
    }

    private static List<Path> delivered(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(Inbox::isDelivery)
                    .sorted()
                    .toList();
        }
    }

    private List<TakenFile> take(Importer importer, Found found) throws Exception {
        Arrival arrival = found.arrival();
        FileException refusal = found.refusal();
        if (found.waiting()) {
            return List.of(new TakenFile(
                    arrival.name(), FileState.WAITING, "noch nicht vollständig, bleibt im Eingang", "", null, null));
        }
        if (refusal != null) {
            return List.of(refuse(arrival, refusal));
        }
        return found.isZip() ? takeAll(importer, arrival) : List.of(fileImport.take(importer, arrival));
    }

    private TakenFile refuse(Arrival arrival, FileException why) throws IOException {
        filing.reject(arrival);
        return new TakenFile(
                arrival.name(),
                FileState.REFUSED,
                "zurückgewiesen: " + why.code() + " " + why.getMessage(),
                "",
                null,
                null);
    }

    /** Its files count as filed only when the ZIP file itself is: after a kill all of it is looked at again. */
    private List<TakenFile> takeAll(Importer importer, Arrival zip) throws Exception {
        List<TakenFile> taken = new ArrayList<>();
        try {
            for (Arrival arrival : inbox.unpack(zip)) {
                taken.add(fileImport.take(importer, arrival));
            }
        } catch (FileException e) {
            inbox.discardUnpacked(zip);
            return List.of(refuse(zip, e));
        }
        filing.archive(zip);
        deliveries.filedAllOf(zip.name());
        inbox.discardUnpacked(zip);
        return taken;
    }
}
