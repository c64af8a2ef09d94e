package de.gesamtplan.domain.bundling.award;

import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What buying together is assumed to save, as a range: an assumption of the operator, never a measurement.
 *
 * @param lowPercent of the volume, at least
 * @param highPercent of the volume, at most
 * @param assumption where the range is from; printed beside every figure
 */
public record Saving(BigDecimal lowPercent, BigDecimal highPercent, String assumption) {
    public Saving {
        if (lowPercent.signum() < 0
                || highPercent.compareTo(lowPercent) < 0
                || highPercent.compareTo(BigDecimal.valueOf(100)) > 0
                || assumption.isBlank()) {
            throw new IllegalArgumentException("a saving is a range from 0 to 100 % with its assumption, not "
                    + lowPercent + " to " + highPercent);
        }
    }

    /** Half up to the cent. */
    public Money low(Money volume) {
        return share(volume, lowPercent);
    }

    /** Half up to the cent. */
    public Money high(Money volume) {
        return share(volume, highPercent);
    }

    private static Money share(Money volume, BigDecimal percent) {
        return new Money(volume.euros().multiply(percent.movePointLeft(2)).setScale(2, RoundingMode.HALF_UP));
    }
}
