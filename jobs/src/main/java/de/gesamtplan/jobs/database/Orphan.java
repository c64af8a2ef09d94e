package de.gesamtplan.jobs.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server on our data directory whose process was killed. Only called by who holds the directory's lock. */
final class Orphan {
    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);

    private Orphan() {}

    static Path pidFile(Path dataDirectory) {
        return dataDirectory.resolve("mariadb.pid");
    }

    static void stop(Path dataDirectory) throws IOException {
        Path file = pidFile(dataDirectory);
        if (!Files.exists(file)) {
            return;
        }
        String pid = Files.readString(file).strip();
        if (pid.matches("\\d+") && servesFrom(pid, dataDirectory)) {
            ProcessHandle.of(Long.parseLong(pid)).ifPresent(Orphan::end);
        }
        Files.deleteIfExists(file);
    }

    /** The number may meanwhile be another process's. */
    private static boolean servesFrom(String pid, Path dataDirectory) {
        try {
            String command = Files.readString(Path.of("/proc", pid, "cmdline"), StandardCharsets.UTF_8);
            return command.contains("mariadbd") && command.contains(dataDirectory.toString());
        } catch (IOException e) {
            return false;
        }
    }

    private static void end(ProcessHandle orphan) {
        LOG.info("Stopping the database server {} that a killed process left behind", orphan.pid());
        orphan.destroy();
        try {
            orphan.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            orphan.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
