package de.gesamtplan.jobs.inbox;

import de.gesamtplan.jobs.intake.Arrival;
import de.gesamtplan.jobs.store.Folders;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** Moves files out of the inbox, by year and kind, with what accompanied them. A file is always at one place or the other. */
@Component
public class Filing {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    private final Folders folders;
    private final Clock clock;

    Filing(Folders folders, Clock clock) {
        this.folders = folders;
        this.clock = clock;
    }

    /** @param delivery number, which then begins its name */
    public void archive(Arrival arrival, long delivery) throws IOException {
        move(arrival, folders.archive(), String.valueOf(delivery));
    }

    /** Archives what is no delivery of its own: a ZIP file. */
    public void archive(Arrival arrival) throws IOException {
        move(arrival, folders.archive(), moment());
    }

    public void reject(Arrival arrival, long delivery) throws IOException {
        move(arrival, folders.rejected(), String.valueOf(delivery));
    }

    /** Rejects what was not even opened. */
    public void reject(Arrival arrival) throws IOException {
        move(arrival, folders.rejected(), moment());
    }

    private String moment() {
        return MOMENT.format(LocalDateTime.now(clock));
    }

    private void move(Arrival arrival, Path base, String number) throws IOException {
        Path folder = Files.createDirectories(
                base.resolve(String.valueOf(LocalDateTime.now(clock).getYear()))
                        .resolve(arrival.kind().folder()));
        String name = number + "-" + Suspicion.harmless(arrival.name());
        for (String suffix : List.of(InboxSettings.MARKER, ".kontrolle")) {
            Path beside = Inbox.beside(arrival.file(), suffix);
            if (Files.isRegularFile(beside, LinkOption.NOFOLLOW_LINKS)) {
                move(beside, folder.resolve(name + suffix));
            }
        }
        move(arrival.file(), folder.resolve(name));
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            copyAndRemove(from, to);
        }
    }

    /** To another file system: the original goes only when the copy is on the disk under its final name. */
    private static void copyAndRemove(Path from, Path to) throws IOException {
        if (!Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(from, to);
            return;
        }
        Path part = to.resolveSibling("." + to.getFileName() + ".part");
        Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
        Files.delete(from);
    }
}
