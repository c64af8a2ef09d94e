package de.gesamtplan.domain.energy;

import org.jspecify.annotations.Nullable;

/**
 * How a meter stands to others.
 *
 * @param mainMeter key of the meter through which all flows that this one measures (Hauptzähler)
 * @param controlMeter key of a second meter of the same quantity (Kontrollzähler)
 * @param formula of a calculated meter
 */
public record MeterLinks(
        @Nullable String mainMeter,
        @Nullable String controlMeter,
        @Nullable Formula formula) {
    /** Of a meter by itself. */
    public static final MeterLinks NONE = new MeterLinks(null, null, null);
}
