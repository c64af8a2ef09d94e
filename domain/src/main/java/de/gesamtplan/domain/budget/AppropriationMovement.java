package de.gesamtplan.domain.budget;

import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the adopted budget or of its changes in the course of the year.
 *
 * @param year budget year (Haushaltsjahr)
 * @param purpose Zweckbestimmung, may be empty
 * @param dueYear the later year that a {@link AppropriationKind#VE} falls due in; null for all other kinds
 * @param amount as delivered: locks and their ends without sign
 * @param effectiveOn from this day on it counts
 * @param reference what it rests on (Bezug), for instance a decree; may be empty
 * @param source who pays (Mittelherkunft): earmarked money is followed by it
 */
public record AppropriationMovement(
        int year,
        BudgetLine line,
        String purpose,
        AppropriationKind kind,
        @Nullable Integer dueYear,
        Money amount,
        LocalDate effectiveOn,
        String reference,
        FundingSource source,
        Origin origin) {
    public AppropriationMovement {
        if (!kind.signed() && amount.signum() < 0) {
            throw new IllegalArgumentException(kind.word() + " is written without a sign: " + amount);
        }
        if ((kind == AppropriationKind.VE) != (dueYear != null)) {
            throw new IllegalArgumentException("a VE, and only a VE, has a due year");
        }
        if (dueYear != null && dueYear <= year) {
            throw new IllegalArgumentException("a VE of " + year + " falls due later than that, not in " + dueYear);
        }
    }

    /** What it adds to the Soll of its budget year; negative for a lock. */
    public Money onSoll() {
        return kind.onSoll(amount);
    }

    /** Whether both say the same, wherever they were delivered. */
    public boolean saysTheSameAs(AppropriationMovement other) {
        return equals(new AppropriationMovement(
                other.year,
                other.line,
                other.purpose,
                other.kind,
                other.dueYear,
                other.amount,
                other.effectiveOn,
                other.reference,
                other.source,
                origin));
    }
}
