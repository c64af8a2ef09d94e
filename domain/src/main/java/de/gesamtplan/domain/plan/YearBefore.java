package de.gesamtplan.domain.plan;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.money.Money;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The first budget year of a round against the adopted budget of the year before. Lines and departments that are only in
 * one of the two years are there too, with zero in the other.
 *
 * <p>By department, a planned amount is its department's own, an adopted one that of the department that answers for the
 * chapter now (see {@link Departments#answeringFor}).
 *
 * @param year the year before
 * @param unassigned adopted amounts of chapters that no department answers for
 */
public record YearBefore(
        int year,
        SortedMap<BudgetLine, Comparison> byBudgetLine,
        SortedMap<String, Comparison> byDepartment,
        Comparison unassigned,
        Comparison total) {
    public YearBefore {
        byBudgetLine = Collections.unmodifiableSortedMap(new TreeMap<>(byBudgetLine));
        byDepartment = Collections.unmodifiableSortedMap(new TreeMap<>(byDepartment));
    }

    static YearBefore compare(
            PlanningRound round, Collection<PlanItem> items, Map<BudgetLine, Money> adopted, Departments departments) {
        int year = round.yearBefore();
        int firstYear = round.budgetYears().first();
        SortedMap<BudgetLine, Comparison> byLine = new TreeMap<>();
        SortedMap<String, Comparison> byDepartment = new TreeMap<>();
        Comparison unassigned = Comparison.NOTHING;
        for (Map.Entry<BudgetLine, Money> appropriation : adopted.entrySet()) {
            BudgetLine line = appropriation.getKey();
            Comparison before = new Comparison(appropriation.getValue(), Money.ZERO);
            byLine.merge(line, before, Comparison::plus);
            Optional<String> department = departments.answeringFor(line.kapitel(), year, firstYear);
            department.ifPresent(code -> byDepartment.merge(code, before, Comparison::plus));
            unassigned = department.isPresent() ? unassigned : unassigned.plus(before);
        }
        for (PlanItem item : items) {
            Comparison planned = new Comparison(Money.ZERO, item.amount(firstYear));
            byLine.merge(item.budgetLine(), planned, Comparison::plus);
            byDepartment.merge(item.department(), planned, Comparison::plus);
        }
        Comparison total = byLine.values().stream().reduce(Comparison.NOTHING, Comparison::plus);
        return new YearBefore(year, byLine, byDepartment, unassigned, total);
    }
}
