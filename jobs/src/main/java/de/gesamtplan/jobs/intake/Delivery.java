package de.gesamtplan.jobs.intake;

import java.nio.file.Path;

/**
 * A file that is being taken in.
 *
 * @param id number under which rows refer to it
 */
public record Delivery(long id, Arrival arrival, String sha256, Profile profile) {
    public DeliveryKind kind() {
        return arrival.kind();
    }

    public Path file() {
        return arrival.file();
    }

    public String fileName() {
        return arrival.name();
    }
}
