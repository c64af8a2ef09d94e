package de.gesamtplan.domain.execution;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.money.Money;

/**
 * What of a Vorgang on a budget line found no plan item.
 *
 * @param payee and text of its first booking
 * @param reason why nothing was found, German
 */
public record UnplannedVorgang(
        String department,
        BudgetLine line,
        String vorgang,
        String payee,
        String text,
        Money obligo,
        Money ist,
        String reason) {
    public Money bound() {
        return obligo.plus(ist);
    }
}
