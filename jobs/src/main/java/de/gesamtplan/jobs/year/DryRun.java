package de.gesamtplan.jobs.year;

import de.gesamtplan.jobs.inbox.Found;
import de.gesamtplan.jobs.inbox.Inbox;
import de.gesamtplan.jobs.intake.Arrival;
import de.gesamtplan.jobs.intake.FileException;
import de.gesamtplan.jobs.intake.Importer;
import de.gesamtplan.jobs.intake.Trial;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at files as the import would, and leaves everything as it is. */
@Component
public class DryRun {
    private final Inbox inbox;
    private final FileImport fileImport;

    DryRun(Inbox inbox, FileImport fileImport) {
        this.inbox = inbox;
        this.fileImport = fileImport;
    }

    /**
     * What would become of a file.
     *
     * @param refusal why it would not even be opened, German with code; empty if it would
     */
    public record Tried(
            String name, String refusal, @Nullable Trial trial) {
        static Tried refused(String name, FileException why) {
            return new Tried(name, why.code() + " " + why.getMessage(), null);
        }

        public boolean isFaultless() {
            return trial != null && trial.taken() && trial.totals().rejected() == 0;
        }
    }

    List<Tried> run(Importer importer, List<Path> files) throws IOException, InterruptedException {
        List<Found> found = new ArrayList<>();
        for (Path file : files) {
            found.add(inbox.found(importer.kind(), file));
        }
        if (files.isEmpty()) {
            found.addAll(inbox.found(importer.kind()));
        }
        List<Tried> tried = new ArrayList<>();
        for (Found one : found) {
            tried.addAll(tryOut(importer, one));
        }
        return tried;
    }

    private List<Tried> tryOut(Importer importer, Found found) throws IOException {
        Arrival arrival = found.arrival();
        FileException refusal = found.refusal();
        if (refusal != null) {
            return List.of(Tried.refused(arrival.name(), refusal));
        }
        if (!found.isZip()) {
            return List.of(tryOut(importer, arrival));
        }
        List<Tried> tried = new ArrayList<>();
        try {
            for (Arrival unpacked : inbox.unpack(arrival)) {
                tried.add(tryOut(importer, unpacked));
            }
        } catch (FileException e) {
            tried.add(Tried.refused(arrival.name(), e));
        } finally {
            inbox.discardUnpacked(arrival);
        }
        return tried;
    }

    private Tried tryOut(Importer importer, Arrival arrival) throws IOException {
        return new Tried(arrival.name(), "", fileImport.tryOut(importer, arrival));
    }
}
