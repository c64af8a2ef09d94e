package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.money.Money;

/**
 * A Vorgang on a budget line in a month.
 *
 * @param ordered Festlegungen
 * @param reduced Festlegungsminderungen
 * @param paid Anordnungen
 * @param open what of the order is not yet paid, never below zero
 * @param ist payments less refunds, and what was moved here or away
 * @param forecast expected actual at the year's end
 */
public record VorgangStatus(
        BudgetLine line,
        String vorgang,
        Money ordered,
        Money reduced,
        Money paid,
        Money open,
        Money ist,
        Money forecast) {}
