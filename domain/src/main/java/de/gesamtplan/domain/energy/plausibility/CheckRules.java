package de.gesamtplan.domain.energy.plausibility;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * From where on readings are implausible. Norms name the checks, not these bounds: they are the operator's to set.
 *
 * @param frozen how long a value may stay the same; shorter runs are usual for coarse meters
 * @param slip from how many times the usual value on a slip by 1000 is suspected; well below 1000, as loads vary
 * @param controlPercent by how much a day's sum may differ from that of the control meter
 * @param subMeterPercent by how much the sub-meters of a day may exceed their main meter: meters have errors
 */
public record CheckRules(Duration frozen, int slip, BigDecimal controlPercent, BigDecimal subMeterPercent) {
    /** 24 hours, 300 times, 5 % and 2 %: meters of class 1 and current transformers of class 0.5 stay below. */
    public static final CheckRules USUAL =
            new CheckRules(Duration.ofHours(24), 300, new BigDecimal(5), new BigDecimal(2));

    public CheckRules {
        if (frozen.compareTo(Duration.ofHours(1)) < 0) {
            throw new IllegalArgumentException("Ein Wert darf mindestens eine Stunde lang gleich bleiben.");
        }
        if (slip < 10 || slip > 1000) {
            throw new IllegalArgumentException(
                    "Ein Verdacht auf Faktor 1000 beginnt zwischen dem 10- und 1000-Fachen.");
        }
        if (controlPercent.signum() < 0 || subMeterPercent.signum() < 0) {
            throw new IllegalArgumentException("Eine Toleranz ist nicht negativ.");
        }
    }
}
