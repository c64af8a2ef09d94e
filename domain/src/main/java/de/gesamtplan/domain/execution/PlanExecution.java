package de.gesamtplan.domain.execution;

import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.plan.PlanItem;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The bookings of a budget year against the plan that covers it. The Obligo and Ist of all items and of what found none
 * are those of the year.
 *
 * @param round planning round of the plan
 * @param items all that have an amount in the year or a booking, by department and number
 * @param unplanned Vorgänge, or parts of them, that found no item, by department, line and number
 * @param assignments one for each booking
 */
public record PlanExecution(
        int year,
        String round,
        MatchRules rules,
        List<ItemStatus> items,
        List<UnplannedVorgang> unplanned,
        List<Assignment> assignments) {
    public PlanExecution {
        items = List.copyOf(items);
        unplanned = List.copyOf(unplanned);
        assignments = List.copyOf(assignments);
    }

    /**
     * @param bookings of the year up to the report's date
     * @param items of the plans that count
     */
    public static PlanExecution of(
            int year, String round, Collection<PlanItem> items, Collection<Booking> bookings, MatchRules rules) {
        List<Assignment> assignments = new Matching(year, items, rules).assign(bookings);
        Shares shares = Shares.of(assignments);
        return new PlanExecution(year, round, rules, shares.items(year, items), shares.unplanned(), assignments);
    }

    /** Planned for the year, but nothing is ordered or paid; the largest first. */
    public List<ItemStatus> notBegun() {
        return items.stream()
                .filter(i -> !i.isBegun() && i.planned().signum() > 0)
                .sorted(Comparator.comparing(ItemStatus::planned).reversed())
                .toList();
    }

    /** More is ordered and paid than planned, beyond the tolerance; the furthest first. */
    public List<ItemStatus> overPlan() {
        return items.stream()
                .filter(i -> i.isOver(rules.tolerance()))
                .sorted(Comparator.comparing(ItemStatus::rest))
                .toList();
    }

    /** Begun, but not planned; the largest first. */
    public List<UnplannedVorgang> notPlanned() {
        return unplanned.stream()
                .sorted(Comparator.comparing(UnplannedVorgang::bound).reversed())
                .toList();
    }

    /** What of it is one department's. */
    public PlanExecution ofDepartment(String code) {
        return new PlanExecution(
                year,
                round,
                rules,
                items.stream().filter(i -> i.item().department().equals(code)).toList(),
                unplanned.stream().filter(u -> u.department().equals(code)).toList(),
                assignments.stream()
                        .filter(a -> a.booking().department().equals(code))
                        .toList());
    }

    /**
     * What of it is booked on some budget lines, whosever items and bookings that are: its Obligo and Ist are those of the lines.
     */
    public PlanExecution onLines(Set<BudgetLine> lines) {
        List<Assignment> own = assignments.stream()
                .filter(a -> lines.contains(a.booking().line()))
                .toList();
        Shares shares = Shares.of(own);
        List<PlanItem> found = items.stream().map(ItemStatus::item).toList();
        return new PlanExecution(year, round, rules, shares.items(year, found), shares.unplanned(), own);
    }

    public Money planned() {
        return Money.sum(items.stream().map(ItemStatus::planned).toList());
    }
}
