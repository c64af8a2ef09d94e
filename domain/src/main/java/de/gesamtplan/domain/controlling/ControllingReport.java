package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.budget.AppropriationMovement;
import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.budget.CoverageRing;
import de.gesamtplan.domain.plan.Departments;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The state of the budget year at the end of a month: by budget line, department and coverage ring, with the bookings
 * behind every figure.
 *
 * @param limits that the lights were set by
 * @param lines by chapter and title, those without Soll too
 * @param departments by code; last the lines of no department, if there are any
 * @param rings by code; last the lines outside of all rings, if there are any
 * @param course one entry for each period up to the report's
 * @param authorities VE by line and due year
 * @param unbalanced vouchers of transfers between lines (Umbuchung) whose rows do not sum to zero
 * @param movements all that the Soll is made of, by line and day
 * @param bookings all that Obligo and Ist are made of, by line, Vorgang and period
 */
public record ControllingReport(
        BudgetPeriod period,
        LightLimits limits,
        List<LineStatus> lines,
        List<GroupStatus> departments,
        List<GroupStatus> rings,
        Balance total,
        List<PeriodActual> course,
        List<CommitmentAuthority> authorities,
        List<UnbalancedTransfer> unbalanced,
        List<AppropriationMovement> movements,
        List<Booking> bookings) {
    public ControllingReport {
        lines = List.copyOf(lines);
        departments = List.copyOf(departments);
        rings = List.copyOf(rings);
        course = List.copyOf(course);
        authorities = List.copyOf(authorities);
        unbalanced = List.copyOf(unbalanced);
        movements = List.copyOf(movements);
        bookings = List.copyOf(bookings);
    }

    /**
     * Computes the report of a month.
     *
     * @param movements of this and other years; those that count later than the month are left out
     * @param bookings of this and other years and periods; those of later periods are left out, so that a past month comes
     *     out the same later
     * @param rings of this and other years
     * @throws IllegalArgumentException if two rings of the year cover one line
     */
    public static ControllingReport of(
            BudgetPeriod period,
            Collection<AppropriationMovement> movements,
            Collection<Booking> bookings,
            Collection<CoverageRing> rings,
            Departments departments,
            LightLimits limits) {
        return new YearToDate(period, movements, bookings).report(Rings.of(rings, period.year()), departments, limits);
    }

    /** Lines that money was ordered or spent on though the budget does not know them. */
    public List<LineStatus> withoutSoll() {
        return lines.stream().filter(l -> !l.granted()).toList();
    }

    /** Lines that the budget knows. */
    public List<LineStatus> withSoll() {
        return lines.stream().filter(LineStatus::granted).toList();
    }

    /** All Vorgänge by budget line and number: the lines' Obligo and Ist are their sums. */
    public List<VorgangStatus> vorgaenge() {
        return bookings.stream()
                .collect(Collectors.groupingBy(Booking::line, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(line -> VorgangStatus.onLine(line.getKey(), line.getValue(), period).stream())
                .toList();
    }

    /** How many months, the report's the last, the pace of new orders is taken from. */
    public int paceMonths() {
        return Forecast.window(period);
    }
}
