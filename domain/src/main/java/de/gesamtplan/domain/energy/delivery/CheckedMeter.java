package de.gesamtplan.domain.energy.delivery;

import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.Role;
import java.time.LocalDate;

/**
 * What is known of a meter over the days that were checked.
 *
 * @param meter label of the chain of meters
 * @param first first local day
 * @param last last local day
 * @param expected intervals of these days in which it was to measure
 * @param usable those with a value, of whatever delivery
 */
public record CheckedMeter(
        String meter, Role role, Measurement measurement, LocalDate first, LocalDate last, long expected, long usable) {
    /** Intervals without a usable value; of a register 0, as stands need not come in any interval. */
    public long missing() {
        return measurement == Measurement.REGISTER ? 0 : expected - usable;
    }
}
