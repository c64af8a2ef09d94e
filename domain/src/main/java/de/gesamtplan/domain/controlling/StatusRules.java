package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;

/**
 * When a deviation of the forecast from the Soll is worth attention, by share and by amount.
 *
 * @param greenUpTo percent of the Soll, included; positive is overspending
 * @param yellowUpTo percent of the Soll, included; above is red
 * @param trifle overspending up to this amount, included, is green whatever its share
 * @param idleFrom percent of the Soll, included, that must be left at the year's end to call money idle (Minderausgabe)
 * @param idleAmount EUR, included, that must be left as well
 */
public record StatusRules(
        BigDecimal greenUpTo, BigDecimal yellowUpTo, Money trifle, BigDecimal idleFrom, Money idleAmount) {
    public StatusRules {
        if (greenUpTo.compareTo(yellowUpTo) > 0) {
            throw new IllegalArgumentException("green up to %s %% lies above yellow up to %s %%"
                    .formatted(greenUpTo.toPlainString(), yellowUpTo.toPlainString()));
        }
    }

    /** The light of a balance. Where nothing is granted, any expected spending above a trifle is red and none is green. */
    public StatusLight lightOf(Balance balance) {
        if (balance.deviation().compareTo(trifle) <= 0) {
            return StatusLight.GREEN;
        }
        if (balance.soll().signum() <= 0) {
            return StatusLight.RED;
        }
        if (isWithin(balance, greenUpTo)) {
            return StatusLight.GREEN;
        }
        return isWithin(balance, yellowUpTo) ? StatusLight.YELLOW : StatusLight.RED;
    }

    /** Whether money is expected to be left over that the year's end takes away. */
    public boolean isIdle(Balance balance) {
        Money left = balance.deviation().negated();
        return left.signum() > 0
                && left.compareTo(idleAmount) >= 0
                && left.euros().compareTo(share(balance, idleFrom)) >= 0;
    }

    /** Compared as amounts, not as rounded percentages: a cent above the limit is above it. */
    private static boolean isWithin(Balance balance, BigDecimal percent) {
        return balance.deviation().euros().compareTo(share(balance, percent)) <= 0;
    }

    private static BigDecimal share(Balance balance, BigDecimal percent) {
        return balance.soll().euros().multiply(percent).movePointLeft(2);
    }
}
