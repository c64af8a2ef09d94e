package de.gesamtplan.domain.plan;

import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/** Splits an amount over its funding sources. */
public final class Funding {
    private static final BigDecimal PER_CENT = new BigDecimal("0.01");

    private Funding() {}

    /**
     * Each share is rounded half up to the cent; the last source takes the rest, so that the parts sum to the amount.
     *
     * @param shares percent by source, summing to 100; empty means wholly paid by the state
     */
    static SortedMap<FundingSource, Money> split(Money amount, SortedMap<FundingSource, BigDecimal> shares) {
        SortedMap<FundingSource, Money> parts = new TreeMap<>();
        if (shares.isEmpty()) {
            parts.put(FundingSource.STATE, amount);
            return parts;
        }
        Money rest = amount;
        for (var share : shares.entrySet()) {
            boolean last = share.getKey().equals(shares.lastKey());
            Money part = last ? rest : amount.times(share.getValue().multiply(PER_CENT));
            parts.put(share.getKey(), part);
            rest = rest.minus(part);
        }
        return parts;
    }
}
