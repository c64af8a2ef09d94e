package de.gesamtplan.domain.procurement;

import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much of a framework contract is used up.
 *
 * @param called value of the call-offs known from bookings, EUR without tax like the contract's maximum
 */
public record ContractUse(FrameworkContract contract, Money called) {
    /** How near the maximum is. */
    public enum Level {
        FREE(0, "frei"),
        NOTICED(70, "ab 70 %: Folgevertrag planen"),
        WARNED(85, "ab 85 %: Folgevergabe einleiten"),
        CRITICAL(95, "ab 95 %: nur noch nach Rücksprache abrufen"),
        /** Once the maximum is reached the contract has lost its effect (ECJ C-23/20). */
        EXHAUSTED(100, "Höchstwert erreicht: kein Abruf");

        private final BigDecimal fromPercent;
        private final String label;

        Level(int fromPercent, String label) {
            this.fromPercent = BigDecimal.valueOf(fromPercent);
            this.label = label;
        }

        /** German, with what to do. */
        public String label() {
            return label;
        }
    }

    /** Used share of the maximum in percent, 1 decimal, rounded down: a level is not reached before it truly is. */
    public BigDecimal percent() {
        if (contract.maximum().signum() <= 0) {
            return BigDecimal.valueOf(100).setScale(1);
        }
        return called.euros()
                .multiply(BigDecimal.valueOf(100))
                .divide(contract.maximum().euros(), 1, RoundingMode.DOWN);
    }

    public Level level() {
        Level reached = Level.FREE;
        for (Level level : Level.values()) {
            if (percent().compareTo(level.fromPercent) >= 0) {
                reached = level;
            }
        }
        return reached;
    }

    /** What can still be called off; 0 once the maximum is reached. */
    public Money rest() {
        return contract.maximum().minus(called).max(Money.ZERO);
    }
}
