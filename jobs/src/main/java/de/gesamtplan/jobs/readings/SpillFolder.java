package de.gesamtplan.jobs.readings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder for files of one run, gone after it. */
final class SpillFolder implements AutoCloseable {
    private final Path folder;

    SpillFolder() throws IOException {
        folder = Files.createTempDirectory("gesamtplan-messwerte");
    }

    Path file(int number) {
        return folder.resolve(Integer.toString(number));
    }

    @Override
    public void close() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
