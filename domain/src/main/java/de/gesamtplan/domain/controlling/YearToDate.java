package de.gesamtplan.domain.controlling;

import static java.util.stream.Collectors.groupingBy;

import de.gesamtplan.domain.budget.Appropriation;
import de.gesamtplan.domain.budget.AppropriationKind;
import de.gesamtplan.domain.budget.AppropriationMovement;
import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.budget.CoverageRing;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.plan.Department;
import de.gesamtplan.domain.plan.Departments;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The movements and bookings that count up to the end of a period, and the figures that follow. */
final class YearToDate {
    private final BudgetPeriod period;
    private final List<AppropriationMovement> movements;
    private final List<Booking> bookings;
    private final Collection<Booking> all;

    YearToDate(BudgetPeriod period, Collection<AppropriationMovement> movements, Collection<Booking> bookings) {
        this.period = period;
        this.movements = movements.stream()
                .filter(m -> m.year() == period.year() && period.includes(m.effectiveOn()))
                .sorted(Comparator.comparing(AppropriationMovement::line)
                        .thenComparing(AppropriationMovement::effectiveOn)
                        .thenComparing(AppropriationMovement::kind)
                        .thenComparing(m -> m.origin().deliveryId())
                        .thenComparing(m -> m.origin().line()))
                .toList();
        this.bookings = bookings.stream()
                .filter(b -> period.includes(b.period()))
                .sorted(Comparator.comparing(Booking::line)
                        .thenComparing(Booking::vorgang)
                        .thenComparing(Booking::period)
                        .thenComparing(Booking::bookedOn)
                        .thenComparing(b -> b.origin().deliveryId())
                        .thenComparing(b -> b.origin().line()))
                .toList();
        this.all = bookings;
    }

    ControllingReport report(Rings rings, Departments departments, LightLimits limits) {
        List<LineStatus> raw = lines(rings, departments, limits);
        List<GroupStatus> byRing = groups(raw, LineStatus::ring, ringNames(rings), limits);
        List<LineStatus> lines = raw.stream().map(l -> covered(l, byRing)).toList();
        return new ControllingReport(
                period,
                limits,
                lines,
                groups(lines, LineStatus::department, departmentNames(departments), limits),
                byRing,
                Balance.sum(lines.stream().map(LineStatus::balance).toList()),
                course(),
                Authorities.of(period, movements, all),
                UnbalancedTransfer.among(bookings),
                movements,
                bookings);
    }

    private List<LineStatus> lines(Rings rings, Departments departments, LightLimits limits) {
        Map<BudgetLine, List<AppropriationMovement>> soll =
                movements.stream().collect(groupingBy(AppropriationMovement::line));
        Map<BudgetLine, List<Booking>> booked = bookings.stream().collect(groupingBy(Booking::line));
        SortedSet<BudgetLine> known = new TreeSet<>(soll.keySet());
        known.addAll(booked.keySet());
        List<LineStatus> lines = new ArrayList<>();
        for (BudgetLine line : known) {
            List<VorgangStatus> vorgaenge = VorgangStatus.onLine(line, booked.getOrDefault(line, List.of()), period);
            lines.add(line(line, soll.getOrDefault(line, List.of()), vorgaenge, rings, departments, limits));
        }
        return lines;
    }

    private LineStatus line(
            BudgetLine line,
            List<AppropriationMovement> changes,
            List<VorgangStatus> vorgaenge,
            Rings rings,
            Departments departments,
            LightLimits limits) {
        Appropriation appropriation = Appropriation.of(changes);
        Money known = sum(vorgaenge, VorgangStatus::forecast);
        Money newOrders = Forecast.newOrders(
                sum(vorgaenge, VorgangStatus::boundLately), appropriation.soll().minus(known), period);
        Balance balance = new Balance(
                appropriation.soll(),
                sum(vorgaenge, VorgangStatus::open),
                sum(vorgaenge, VorgangStatus::ist),
                known.plus(newOrders));
        boolean granted = changes.stream().anyMatch(m -> m.kind() != AppropriationKind.VE);
        return new LineStatus(
                line,
                departments
                        .answeringFor(line.kapitel(), period.year(), period.year())
                        .orElse(""),
                rings.covering(line),
                appropriation,
                granted,
                newOrders,
                balance,
                light(granted, balance, limits));
    }

    private static Money sum(List<VorgangStatus> vorgaenge, Function<VorgangStatus, Money> amount) {
        return Money.sum(vorgaenge.stream().map(amount).toList());
    }

    private static StatusLight light(boolean granted, Balance balance, LightLimits limits) {
        return granted || balance.deviation().signum() <= 0 ? limits.lightOf(balance) : StatusLight.RED;
    }

    /** Overspending is judged by ring: a line whose ring balances is yellow at most, unless nothing was granted at all. */
    private static LineStatus covered(LineStatus line, List<GroupStatus> rings) {
        boolean balances = !line.ring().isEmpty()
                && rings.stream()
                        .anyMatch(r -> r.key().equals(line.ring())
                                && r.balance().deviation().signum() <= 0);
        return line.light() == StatusLight.RED && line.granted() && balances
                ? new LineStatus(
                        line.line(),
                        line.department(),
                        line.ring(),
                        line.appropriation(),
                        true,
                        line.newOrders(),
                        line.balance(),
                        StatusLight.YELLOW)
                : line;
    }

    private static List<GroupStatus> groups(
            List<LineStatus> lines, Function<LineStatus, String> key, Map<String, String> names, LightLimits limits) {
        SortedMap<String, List<Balance>> byKey = new TreeMap<>(lastIfEmpty());
        names.keySet().forEach(k -> byKey.put(k, new ArrayList<>()));
        lines.forEach(
                l -> byKey.computeIfAbsent(key.apply(l), k -> new ArrayList<>()).add(l.balance()));
        return byKey.entrySet().stream()
                .map(e -> {
                    Balance balance = Balance.sum(e.getValue());
                    return new GroupStatus(
                            e.getKey(), names.getOrDefault(e.getKey(), ""), balance, limits.lightOf(balance));
                })
                .toList();
    }

    private static Comparator<String> lastIfEmpty() {
        return Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder());
    }

    private static Map<String, String> ringNames(Rings rings) {
        Map<String, String> names = new TreeMap<>();
        rings.all().forEach((CoverageRing r) -> names.put(r.code(), r.name()));
        return names;
    }

    private Map<String, String> departmentNames(Departments departments) {
        Map<String, String> names = new TreeMap<>();
        for (Department d : departments.all()) {
            if (d.validIn(period.year())) {
                names.put(d.code(), d.name());
            }
        }
        return names;
    }

    private List<PeriodActual> course() {
        List<PeriodActual> course = new ArrayList<>();
        Money cumulated = Money.ZERO;
        for (int number = 1; number <= period.number(); number++) {
            int current = number;
            Money ist = Money.sum(bookings.stream()
                    .filter(b -> b.period().number() == current)
                    .map(Booking::onIst)
                    .toList());
            cumulated = cumulated.plus(ist);
            course.add(new PeriodActual(number, ist, cumulated));
        }
        return course;
    }
}
