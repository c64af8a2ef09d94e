package de.gesamtplan.jobs.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that was sent.
 *
 * @param name under which it was sent
 * @param container name of the ZIP file that it came in; null if it came by itself
 */
public record Arrival(
        DeliveryKind kind, Path file, String name, @Nullable String container) {
    /** A file that came by itself. */
    public static Arrival of(DeliveryKind kind, Path file) {
        return new Arrival(kind, file, file.getFileName().toString(), null);
    }
}
