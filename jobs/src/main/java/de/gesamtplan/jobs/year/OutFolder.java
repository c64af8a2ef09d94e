package de.gesamtplan.jobs.year;

import de.gesamtplan.jobs.store.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.stereotype.Component;

/** Writes reports so that nobody ever sees half of one. */
@Component
class OutFolder {
    private final Folders folders;

    OutFolder(Folders folders) {
        this.folders = folders;
    }

    void write(String name, byte[] bytes) throws IOException {
        Path file = folders.out().resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        Files.write(part, bytes);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
