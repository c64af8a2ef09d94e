package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/**
 * Adds and deducts series, or shares of them, interval by interval. The status of a sum is the lowest of its parts'; where a part has no value,
 * the sum has none. Finer parts are summed up to the grid of the coarsest. What is rounded off of a share enters its next interval, so
 * that shares of a month add up to the month.
 */
final class SignedSum {
    private static final ReadingStatus[] STATUS = ReadingStatus.values();

    private final IntervalSeries.Builder sum;
    private final Instant start;
    private final int minutes;
    private final long[] micro;
    private final byte[] status;
    private final byte[] substitute;
    private final boolean[] touched;

    /** @param minutes a multiple of the length of every part's interval */
    SignedSum(Instant start, Instant end, int minutes) {
        this.start = start;
        this.minutes = minutes;
        this.sum = IntervalSeries.builder(start, end, minutes);
        int size = sum.size();
        this.micro = new long[size];
        this.status = new byte[size];
        this.substitute = new byte[size];
        this.touched = new boolean[size];
    }

    /**
     * @param factor 1 or a share, negative to deduct
     * @param part that begins when the sum does
     * @param from outside these instants the part had nothing to measure and counts nothing
     */
    void add(BigDecimal factor, IntervalSeries part, Instant from, Instant to) {
        if (!part.start().equals(start) || minutes % part.minutes() != 0) {
            throw new IllegalArgumentException("a part on another grid");
        }
        int parts = minutes / part.minutes();
        Share share = new Share(factor);
        for (int i = 0; i < part.size() && i / parts < micro.length; i++) {
            Instant at = part.begin(i);
            if (at.isBefore(from) || !at.isBefore(to)) {
                continue;
            }
            int into = i / parts;
            Substitute kind = part.substitute(i);
            touched[into] = true;
            micro[into] = Math.addExact(micro[into], share.of(part.micro(i)));
            status[into] = (byte) Math.max(status[into], part.status(i).ordinal());
            substitute[into] = substitute[into] == 0 && kind != null ? kind.code() : substitute[into];
        }
    }

    /** Takes a share of one value after the other. */
    private static final class Share {
        private final BigDecimal factor;
        private final boolean whole;
        private BigDecimal carried = BigDecimal.ZERO;

        Share(BigDecimal factor) {
            this.factor = factor;
            this.whole = factor.abs().compareTo(BigDecimal.ONE) == 0;
        }

        long of(long micro) {
            if (whole) {
                return factor.signum() * micro;
            }
            BigDecimal exact = BigDecimal.valueOf(micro).multiply(factor).add(carried);
            BigDecimal rounded = exact.setScale(0, RoundingMode.HALF_UP);
            carried = exact.subtract(rounded);
            return rounded.longValueExact();
        }
    }

    IntervalSeries build() {
        for (int i = 0; i < micro.length; i++) {
            if (touched[i]) {
                sum.set(i, micro[i], STATUS[status[i]], substitute[i]);
            }
        }
        return sum.build();
    }
}
