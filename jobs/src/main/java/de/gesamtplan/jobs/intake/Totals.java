package de.gesamtplan.jobs.intake;

import java.math.BigDecimal;

/** Control totals of one or more deliveries: rows and the sums of their amounts. */
public record Totals(
        long read,
        long accepted,
        long rejected,
        long replaced,
        BigDecimal sumRead,
        BigDecimal sumAccepted,
        BigDecimal sumRejected,
        BigDecimal sumReplaced) {
    public static final Totals NONE =
            new Totals(0, 0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    public Totals plus(Totals other) {
        return new Totals(
                read + other.read,
                accepted + other.accepted,
                rejected + other.rejected,
                replaced + other.replaced,
                sumRead.add(other.sumRead),
                sumAccepted.add(other.sumAccepted),
                sumRejected.add(other.sumRejected),
                sumReplaced.add(other.sumReplaced));
    }

    /** @throws IllegalStateException if a row or an amount got lost: that is a fault of this program */
    void requireBalanced(BigDecimal stored) {
        boolean rows = read == accepted + rejected + replaced;
        boolean sums = sumRead.compareTo(sumAccepted.add(sumRejected).add(sumReplaced)) == 0;
        if (!rows || !sums || sumAccepted.compareTo(stored) != 0) {
            throw new IllegalStateException("control totals differ: " + this + ", stored " + stored);
        }
    }
}
