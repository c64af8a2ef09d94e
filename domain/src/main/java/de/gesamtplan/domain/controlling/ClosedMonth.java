package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.budget.BudgetPeriod;
import java.time.LocalDate;

/**
 * A month that was closed: its report stays as it is.
 *
 * @param lastDelivery number of the last delivery that the closed report knows; all later ones are corrections
 */
public record ClosedMonth(BudgetPeriod period, LocalDate closedOn, long lastDelivery) {}
