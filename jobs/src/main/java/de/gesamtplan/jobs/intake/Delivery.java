package de.gesamtplan.jobs.intake;

import java.nio.file.Path;

/**
 * A delivered file.
 *
 * @param id number under which rows refer to it
 */
public record Delivery(long id, DeliveryKind kind, Path file, String sha256, Profile profile) {
    public String fileName() {
        return file.getFileName().toString();
    }
}
