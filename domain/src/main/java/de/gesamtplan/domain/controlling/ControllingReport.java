package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.budget.AppropriationMovement;
import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.forecast.ForecastBand;
import de.gesamtplan.domain.plan.Departments;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The state of the budget year at the end of a month or a day: by budget line, chapter, department and coverage ring,
 * with the bookings behind every figure.
 *
 * @param rules that the lights were set by
 * @param lines by chapter and title, those without Soll too
 * @param chapters by number
 * @param departments by code; last the lines of no department, if there are any
 * @param rings by code; last the lines outside of all rings, if there are any
 * @param course one entry for each period up to the report's
 * @param outflow of this year up to the report's period, and of earlier years as a whole; the newest first
 * @param authorities VE by line and due year
 * @param unbalanced vouchers of transfers between lines (Umbuchung) whose rows do not sum to zero
 * @param late what came in for months that were closed already
 * @param movements all that the Soll is made of, by line and day
 * @param bookings all that Obligo and Ist are made of, by line, Vorgang and period
 */
public record ControllingReport(
        ReportDate date,
        StatusRules rules,
        List<LineStatus> lines,
        List<GroupStatus> chapters,
        List<GroupStatus> departments,
        List<GroupStatus> rings,
        Balance total,
        List<PeriodActual> course,
        List<OutflowYear> outflow,
        List<CommitmentAuthority> authorities,
        List<UnbalancedTransfer> unbalanced,
        LateEntries late,
        List<AppropriationMovement> movements,
        List<Booking> bookings) {
    public ControllingReport {
        lines = List.copyOf(lines);
        chapters = List.copyOf(chapters);
        departments = List.copyOf(departments);
        rings = List.copyOf(rings);
        course = List.copyOf(course);
        outflow = List.copyOf(outflow);
        authorities = List.copyOf(authorities);
        unbalanced = List.copyOf(unbalanced);
        movements = List.copyOf(movements);
        bookings = List.copyOf(bookings);
    }

    /**
     * Computes the report of a month or a day.
     *
     * @throws IllegalArgumentException if two rings of the year cover one line
     */
    public static ControllingReport of(ReportDate date, ControllingData data, StatusRules rules) {
        return new YearToDate(date, data).report(rules);
    }

    /**
     * What of the report is one department's: its lines and all that is behind them. The rings that its lines are in stay
     * those of the state, as money is covered across departments; earlier years follow the department's forerunners.
     *
     * @param code of the department; empty for the lines that belong to none
     */
    public ControllingReport ofDepartment(String code, Departments all, Collection<PastYear> past) {
        List<LineStatus> own =
                lines.stream().filter(l -> l.department().equals(code)).toList();
        Set<BudgetLine> ownLines = own.stream().map(LineStatus::line).collect(Collectors.toSet());
        Set<String> ownChapters = ownLines.stream().map(BudgetLine::kapitel).collect(Collectors.toSet());
        Set<String> ownRings = own.stream().map(LineStatus::ring).collect(Collectors.toSet());
        List<Booking> ownBookings =
                bookings.stream().filter(b -> ownLines.contains(b.line())).toList();
        List<AppropriationMovement> ownMovements =
                movements.stream().filter(m -> ownLines.contains(m.line())).toList();
        LateEntries ownLate = late.of(ownLines);
        Set<String> ownVorgaenge = ownBookings.stream().map(Booking::vorgang).collect(Collectors.toSet());
        return new ControllingReport(
                date,
                rules,
                own,
                chapters.stream().filter(g -> ownChapters.contains(g.key())).toList(),
                departments.stream().filter(g -> g.key().equals(code)).toList(),
                rings.stream().filter(g -> ownRings.contains(g.key())).toList(),
                Balance.sum(own.stream().map(LineStatus::balance).toList()),
                PeriodActual.course(date.period().number(), ownBookings, ownLate),
                Outflows.of(date, ownMovements, ownBookings, past, (kapitel, year) -> all.answeringFor(
                                kapitel, year, date.year())
                        .orElse("")
                        .equals(code)),
                authorities.stream()
                        .filter(a -> ownChapters.contains(a.line().kapitel()))
                        .toList(),
                unbalanced.stream()
                        .filter(u -> ownVorgaenge.contains(u.vorgang()))
                        .toList(),
                ownLate,
                ownMovements,
                ownBookings);
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
        Map<BudgetLine, List<Booking>> byLine =
                bookings.stream().collect(Collectors.groupingBy(Booking::line, TreeMap::new, Collectors.toList()));
        return byLine.entrySet().stream()
                .flatMap(line -> VorgangStatus.onLine(line.getKey(), line.getValue(), date.period()).stream())
                .toList();
    }

    /** Between which amounts the year of all lines together will end. */
    public ForecastBand band() {
        return ForecastBand.of(lines.stream().map(LineStatus::forecast).toList());
    }

    /** How many months, the report's the last, the pace of new orders is taken from. */
    public int paceMonths() {
        return Forecast.window(date.period());
    }
}
