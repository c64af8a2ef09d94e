package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings substitutes to what a control meter says: its own value of the interval, or, where it tells only the energy of a
 * longer time (a register, quantities of days, the month's bill), substitutes that add up to it with what was delivered.
 */
final class KnownEnergy {
    private final IntervalSeries delivered;
    private final IntervalSeries.Builder filled;

    /** @param filled the series with substitutes, which are changed in place */
    KnownEnergy(IntervalSeries delivered, IntervalSeries.Builder filled) {
        this.delivered = delivered;
        this.filled = filled;
    }

    /** What is not final, off the grid or less than what was delivered helps nothing. */
    void apply(List<RegisterStands.Usage> known) {
        for (RegisterStands.Usage usage : known) {
            int begin = delivered.indexOf(usage.from());
            int end = delivered.indexOf(usage.to());
            BigDecimal amount = usage.amount();
            boolean last = end < 0 && usage.to().equals(delivered.begin(delivered.size()));
            if (amount != null && usage.status().isFinal() && begin >= 0 && (end > begin || last)) {
                apply(Micro.of(amount), begin, last ? delivered.size() : end);
            }
        }
    }

    private void apply(long amount, int begin, int end) {
        List<Integer> gaps = new ArrayList<>();
        long rest = amount;
        for (int i = begin; i < end; i++) {
            if (delivered.status(i).isUsable()) {
                rest = Math.subtractExact(rest, delivered.micro(i));
            } else {
                gaps.add(i);
            }
        }
        if (!gaps.isEmpty() && rest >= 0) {
            SubstituteMethod method = end - begin == 1 ? SubstituteMethod.CONTROL_METER : SubstituteMethod.SCALED;
            spread(rest, gaps, method);
        }
    }

    /** In proportion to the substitutes that are there; evenly if one lacks or all are 0. Exact in sum. */
    private void spread(long rest, List<Integer> gaps, SubstituteMethod method) {
        BigInteger weights = BigInteger.ZERO;
        boolean shaped = true;
        for (int gap : gaps) {
            shaped = shaped && filled.isUsable(gap);
            weights = weights.add(BigInteger.valueOf(filled.micro(gap)));
        }
        shaped = shaped && weights.signum() > 0;
        BigInteger of = shaped ? weights : BigInteger.valueOf(gaps.size());
        BigInteger so = BigInteger.ZERO;
        long given = 0;
        for (int gap : gaps) {
            so = so.add(shaped ? BigInteger.valueOf(filled.micro(gap)) : BigInteger.ONE);
            long upTo = BigInteger.valueOf(rest).multiply(so).divide(of).longValueExact();
            filled.set(gap, upTo - given, new Substitute(method, GapFilling.reason(delivered, gap)));
            given = upTo;
        }
    }
}
