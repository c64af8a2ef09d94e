package de.gesamtplan.domain.energy.cost;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is assumed of a kind of device where a plan or an inventory says nothing.
 *
 * @param cpv first digits of the CPV codes that it covers
 * @param lifeYears years in use
 * @param watts mean power while in operation, W
 * @param hours hours of operation in a year
 * @param source where the assumption comes from
 */
public record DeviceClass(
        String key, String name, String cpv, int lifeYears, BigDecimal watts, BigDecimal hours, String source) {
    public DeviceClass {
        if (lifeYears < 1 || lifeYears > 30) {
            throw new IllegalArgumentException("a life is 1 to 30 years: " + lifeYears);
        }
        if (watts.signum() < 0 || hours.signum() < 0 || hours.compareTo(BigDecimal.valueOf(8784)) > 0) {
            throw new IllegalArgumentException("power is not negative, and a year has at most 8,784 hours: " + key);
        }
    }

    /** The class that covers a CPV code most closely. */
    public static Optional<DeviceClass> of(List<DeviceClass> classes, String cpv) {
        return classes.stream()
                .filter(one -> cpv.startsWith(one.cpv))
                .max(Comparator.comparingInt((DeviceClass one) -> one.cpv.length())
                        .thenComparing(DeviceClass::key));
    }

    /** kWh of one device in a year. */
    public BigDecimal kwhPerYear() {
        return watts.multiply(hours).movePointLeft(3);
    }
}
