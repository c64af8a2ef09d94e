package de.gesamtplan.jobs.inbox;

import de.gesamtplan.jobs.intake.Arrival;
import de.gesamtplan.jobs.intake.FileException;
import org.jspecify.annotations.Nullable;

/**
 * What lies in the inbox.
 *
 * @param waiting it is not whole yet
 * @param refusal why it is not even opened; null if it may be
 */
public record Found(
        Arrival arrival, boolean waiting, @Nullable FileException refusal) {
    public boolean isZip() {
        return arrival.name().toLowerCase(java.util.Locale.ROOT).endsWith(".zip");
    }
}
