package de.gesamtplan.domain.controlling;

import java.math.BigDecimal;

/**
 * Up to which deviation of the forecast from the Soll a light stays green or yellow.
 *
 * @param greenUpTo percent of the Soll, included; positive is overspending
 * @param yellowUpTo percent of the Soll, included; above is red
 */
public record LightLimits(BigDecimal greenUpTo, BigDecimal yellowUpTo) {
    public LightLimits {
        if (greenUpTo.compareTo(yellowUpTo) > 0) {
            throw new IllegalArgumentException("green up to %s %% lies above yellow up to %s %%"
                    .formatted(greenUpTo.toPlainString(), yellowUpTo.toPlainString()));
        }
    }

    /** The light of a balance. Where nothing is granted, any expected spending is red and none is green. */
    public StatusLight lightOf(Balance balance) {
        if (balance.soll().signum() <= 0) {
            return balance.deviation().signum() > 0 ? StatusLight.RED : StatusLight.GREEN;
        }
        if (within(balance, greenUpTo)) {
            return StatusLight.GREEN;
        }
        return within(balance, yellowUpTo) ? StatusLight.YELLOW : StatusLight.RED;
    }

    /** Compared as amounts, not as rounded percentages: a cent above the limit is above it. */
    private static boolean within(Balance balance, BigDecimal percent) {
        BigDecimal limit = balance.soll().euros().multiply(percent).movePointLeft(2);
        return balance.deviation().euros().compareTo(limit) <= 0;
    }
}
