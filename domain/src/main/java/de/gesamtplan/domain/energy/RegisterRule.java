package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What it means if a register stands lower than before. Without a rule it is an error, never a consumption.
 *
 * @param modulus stand at which the register starts again at 0, for instance 1,000,000 with six digits; null: unknown
 * @param reset whether the register may be set back to 0; then the new stand is the consumption
 */
public record RegisterRule(@Nullable BigDecimal modulus, boolean reset) {
    /** A lower stand is an error. */
    public static final RegisterRule STRICT = new RegisterRule(null, false);

    public RegisterRule {
        if (modulus != null && modulus.signum() <= 0) {
            throw new IllegalArgumentException("Der Überlauf muss größer als 0 sein.");
        }
    }

    public static RegisterRule rollOver(BigDecimal modulus) {
        return new RegisterRule(modulus, false);
    }

    public static RegisterRule rollOver(int digits) {
        return rollOver(BigDecimal.ONE.movePointRight(digits));
    }

    /** Register units that ran through between two stands; null if the later one is implausibly low. */
    public @Nullable BigDecimal between(BigDecimal before, BigDecimal after) {
        BigDecimal difference = after.subtract(before);
        if (difference.signum() >= 0) {
            return difference;
        }
        if (modulus != null) {
            BigDecimal through = difference.add(modulus);
            // More than half of the whole register between two stands is a register running back, not a roll-over.
            if (through.signum() >= 0 && through.add(through).compareTo(modulus) <= 0) {
                return through;
            }
        }
        return reset ? after : null;
    }
}
