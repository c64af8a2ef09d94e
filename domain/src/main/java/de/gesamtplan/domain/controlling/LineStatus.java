package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.budget.Appropriation;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.forecast.LineForecast;
import de.gesamtplan.domain.money.Money;

/**
 * A budget line in a month.
 *
 * @param department code of the department that the chapter belongs to, empty if nobody's
 * @param ring code of the coverage ring, empty if outside of all
 * @param appropriation Soll and how it came about; all zero if nothing was granted
 * @param granted whether the budget knows the line (a line with a Soll of 0 is known). Spending on a line that it does
 *     not know is unplanned (außerplanmäßig, § 37 LHO) and never covered by a ring.
 * @param newOrders part of the forecast by orders: those that are expected in the months left
 * @param forecast how its year will end, by which method and why
 * @param balance its {@code soll} is that of the appropriation
 */
public record LineStatus(
        BudgetLine line,
        String department,
        String ring,
        Appropriation appropriation,
        boolean granted,
        Money newOrders,
        LineForecast forecast,
        Balance balance,
        StatusLight light) {}
