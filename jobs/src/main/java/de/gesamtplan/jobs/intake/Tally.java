package de.gesamtplan.jobs.intake;

import java.math.BigDecimal;

/** Counts rows and sums their amounts, by what became of them. */
final class Tally {
    private long read;
    private long accepted;
    private long replaced;
    private long rejected;
    private BigDecimal sumRead = BigDecimal.ZERO;
    private BigDecimal sumAccepted = BigDecimal.ZERO;
    private BigDecimal sumReplaced = BigDecimal.ZERO;
    private BigDecimal sumRejected = BigDecimal.ZERO;

    void count(BigDecimal amount, boolean isRejected, Outcome outcome) {
        read++;
        sumRead = sumRead.add(amount);
        if (isRejected) {
            rejected++;
            sumRejected = sumRejected.add(amount);
        } else if (outcome == Outcome.REPLACED) {
            replaced++;
            sumReplaced = sumReplaced.add(amount);
        } else {
            accepted++;
            sumAccepted = sumAccepted.add(amount);
        }
    }

    long read() {
        return read;
    }

    long rejected() {
        return rejected;
    }

    Totals totals() {
        return new Totals(read, accepted, rejected, replaced, sumRead, sumAccepted, sumRejected, sumReplaced);
    }

    /** As of a file that is refused as a whole. */
    Totals allRejected() {
        return new Totals(read, 0, read, 0, sumRead, BigDecimal.ZERO, sumRead, BigDecimal.ZERO);
    }
}
