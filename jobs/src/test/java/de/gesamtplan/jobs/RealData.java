package de.gesamtplan.jobs;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Published files whose licence does not let them be copied into the project. They are looked for in the directory that
 * {@code GESAMTPLAN_REALDATEN} names, else in {@code shared/data} beside the project; without them a test is skipped.
 */
public final class RealData {
    private RealData() {}

    public static Path file(String name) {
        String named = System.getenv("GESAMTPLAN_REALDATEN");
        Path path = Path.of(named == null ? "../../shared/data" : named).resolve(name);
        assumeTrue(Files.exists(path), "skipped, the published file is not here (GESAMTPLAN_REALDATEN): " + name);
        return path;
    }
}
