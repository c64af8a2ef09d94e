package de.gesamtplan.jobs.inbox;

import de.gesamtplan.jobs.intake.Arrival;
import de.gesamtplan.jobs.intake.DeliveryKind;
import de.gesamtplan.jobs.intake.FileException;
import de.gesamtplan.jobs.store.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The folders in which files are put, one per kind. Files come in the order in which they were last written, so that of two
 * submissions the later one counts.
 */
@Component
public class Inbox {
    private final Folders folders;
    private final InboxSettings settings;

    Inbox(Folders folders, InboxSettings settings) {
        this.folders = folders;
        this.settings = settings;
    }

    /** Size and time of a file: while they change it is being written. */
    private record Look(long size, FileTime written) {
        static Look at(Path file) throws IOException {
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new Look(found.isRegularFile() ? found.size() : 0, found.lastModifiedTime());
        }

        /** Times ahead of the clock, as other machines set them, say nothing: the file is looked at again. */
        boolean isYoung(Duration quiet) {
            return written.toInstant().isAfter(Instant.now().minus(quiet));
        }
    }

    public Path folder(DeliveryKind kind) {
        return folders.inbox().resolve(kind.folder());
    }

    /** What lies in the folder of the kind; waits until files that were just written have rested. */
    public List<Found> found(DeliveryKind kind) throws IOException, InterruptedException {
        Map<Path, Look> first = look(folder(kind));
        Map<Path, Look> second = first;
        if (!settings.byMarker() && first.values().stream().anyMatch(look -> look.isYoung(settings.quiet()))) {
            Thread.sleep(settings.quiet().toMillis());
            second = look(folder(kind));
        }
        List<Found> found = new ArrayList<>();
        List<Map.Entry<Path, Look>> inOrder = new ArrayList<>(first.entrySet());
        inOrder.sort(
                Comparator.comparing((Map.Entry<Path, Look> e) -> e.getValue().written())
                        .thenComparing(Map.Entry::getKey));
        for (Map.Entry<Path, Look> each : inOrder) {
            Path file = each.getKey();
            boolean whole = settings.byMarker()
                    ? Files.exists(beside(file, InboxSettings.MARKER))
                    : each.getValue().equals(second.get(file));
            found.add(found(kind, file, !whole));
        }
        return found;
    }

    /** A file that somebody names, wherever it lies. */
    public Found found(DeliveryKind kind, Path file) {
        return found(kind, file, false);
    }

    private Found found(DeliveryKind kind, Path file, boolean waiting) {
        Arrival arrival = Arrival.of(kind, file);
        try {
            Suspicion.check(file, settings.largest().toBytes());
            return new Found(arrival, waiting, null);
        } catch (FileException e) {
            return new Found(arrival, false, e);
        }
    }

    private static Map<Path, Look> look(Path folder) throws IOException {
        Map<Path, Look> looks = new HashMap<>();
        if (Files.isDirectory(folder)) {
            List<Path> files;
            try (Stream<Path> all = Files.list(folder)) {
                files = all.filter(Inbox::isDelivery).toList();
            }
            for (Path file : files) {
                try {
                    looks.put(file, Look.at(file));
                } catch (NoSuchFileException e) {
                    // Somebody took it away again.
                    continue;
                }
            }
        }
        return looks;
    }

    /** Hidden files and what accompanies a delivery is none. */
    public static boolean isDelivery(Path file) {
        String name = file.getFileName().toString();
        return !name.matches("(?s)(\\.|~).*|README.*|.*\\.(fertig|kontrolle)");
    }

    static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    /** Whether the file is one of the inbox, which leave it; the product's own reference data stays where it is. */
    public boolean holds(Path file) {
        return file.startsWith(folders.inbox());
    }

    /**
     * Takes a ZIP file apart.
     *
     * @return its files, in the order in which they were last written
     * @throws FileException if it cannot be read or is made to do harm
     */
    public List<Arrival> unpack(Arrival zip) throws IOException {
        return new Unpacking(zip, settings.largest().toBytes()).arrivals();
    }

    /** Removes the copies that {@link #unpack} made; the ZIP file itself keeps them. */
    public void discardUnpacked(Arrival zip) throws IOException {
        Unpacking.discard(zip);
    }
}
