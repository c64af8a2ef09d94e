package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.money.Money;

/**
 * Leave to commit money of a later year (Verpflichtungsermächtigung) and what of it is used.
 *
 * @param granted VE of the budget year for this due year
 * @param used orders, less reductions, that fall due in that year and were booked up to the report's month
 */
public record CommitmentAuthority(BudgetLine line, int dueYear, Money granted, Money used) {
    /** What may still be committed; negative if more was committed than granted. */
    public Money open() {
        return granted.minus(used);
    }
}
