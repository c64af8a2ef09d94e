package de.gesamtplan.domain.plan;

import de.gesamtplan.domain.budget.FundingSource;
import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Splits an amount over its funding sources. */
public final class Funding {
    private static final BigDecimal PER_CENT = new BigDecimal("0.01");
    private static final Money CENT = Money.of("0.01");

    private Funding() {}

    /** A source's share before rounding, and what cutting it to whole cents took off; never negative. */
    private record Cut(FundingSource source, Money part, BigDecimal remainder) {}

    /**
     * Splits by largest remainder: each share is cut to whole cents towards zero, and the cents left over go one each to
     * the sources that lost most, those named first in {@link FundingSource} at a tie. The parts sum to the amount, and
     * none is off by a whole cent. A negative amount splits as the positive one, negated.
     *
     * @param shares positive percentages by source, summing to 100; empty means wholly paid by the state
     */
    public static SortedMap<FundingSource, Money> split(Money amount, SortedMap<FundingSource, BigDecimal> shares) {
        SortedMap<FundingSource, Money> parts = new TreeMap<>();
        if (shares.isEmpty()) {
            parts.put(FundingSource.STATE, amount);
            return parts;
        }
        Money cent = amount.signum() < 0 ? CENT.negated() : CENT;
        List<Cut> cuts = new ArrayList<>();
        Money rest = amount;
        for (var share : shares.entrySet()) {
            BigDecimal exact = amount.euros().multiply(share.getValue()).multiply(PER_CENT);
            Money part = new Money(exact.setScale(2, RoundingMode.DOWN));
            cuts.add(new Cut(share.getKey(), part, exact.subtract(part.euros()).abs()));
            rest = rest.minus(part);
        }
        cuts.sort(Comparator.comparing(Cut::remainder).reversed().thenComparing(Cut::source));
        for (Cut cut : cuts) {
            boolean takesCent = rest.signum() != 0;
            parts.put(cut.source(), takesCent ? cut.part().plus(cent) : cut.part());
            rest = takesCent ? rest.minus(cent) : rest;
        }
        return parts;
    }
}
