package de.gesamtplan.domain.controlling;

import static java.util.stream.Collectors.groupingBy;

import de.gesamtplan.domain.budget.Appropriation;
import de.gesamtplan.domain.budget.AppropriationKind;
import de.gesamtplan.domain.budget.AppropriationMovement;
import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.CoverageRing;
import de.gesamtplan.domain.forecast.ForecastBand;
import de.gesamtplan.domain.forecast.LineForecast;
import de.gesamtplan.domain.forecast.LineOutlook;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.plan.Department;
import java.util.ArrayList;
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
    private final ReportDate date;
    private final ControllingData data;
    private final List<AppropriationMovement> movements;
    private final List<Booking> bookings;
    private final LineHistories histories;

    YearToDate(ReportDate date, ControllingData data) {
        this.date = date;
        this.data = data;
        this.histories = LineHistories.of(data.past(), date.year());
        this.movements = data.movements().stream()
                .filter(date::counts)
                .sorted(Comparator.comparing(AppropriationMovement::line)
                        .thenComparing(AppropriationMovement::effectiveOn)
                        .thenComparing(AppropriationMovement::kind)
                        .thenComparing(m -> m.origin().deliveryId())
                        .thenComparing(m -> m.origin().line()))
                .toList();
        this.bookings = data.bookings().stream()
                .filter(date::counts)
                .sorted(Comparator.comparing(Booking::line)
                        .thenComparing(Booking::vorgang)
                        .thenComparing(Booking::period)
                        .thenComparing(Booking::bookedOn)
                        .thenComparing(b -> b.origin().deliveryId())
                        .thenComparing(b -> b.origin().line()))
                .toList();
    }

    ControllingReport report(StatusRules rules) {
        Rings rings = Rings.of(data.rings(), date.year());
        List<LineStatus> raw = lines(rings, rules);
        List<GroupStatus> byRing = groups(raw, LineStatus::ring, ringNames(rings), rules);
        List<LineStatus> lines = raw.stream().map(l -> covered(l, byRing)).toList();
        LateEntries late = LateEntries.of(date.period(), data.closed(), movements, bookings);
        return new ControllingReport(
                date,
                rules,
                lines,
                groups(lines, l -> l.line().kapitel(), Map.of(), rules),
                groups(lines, LineStatus::department, departmentNames(), rules),
                byRing,
                Balance.sum(lines.stream().map(LineStatus::balance).toList()),
                PeriodActual.course(date.period().number(), bookings, late),
                Outflows.of(date, movements, bookings, data.past(), (kapitel, year) -> true),
                Authorities.of(date, movements, data.bookings()),
                UnbalancedTransfer.among(bookings),
                late,
                movements,
                bookings);
    }

    private List<LineStatus> lines(Rings rings, StatusRules rules) {
        Map<BudgetLine, List<AppropriationMovement>> soll =
                movements.stream().collect(groupingBy(AppropriationMovement::line));
        Map<BudgetLine, List<Booking>> booked = bookings.stream().collect(groupingBy(Booking::line));
        SortedSet<BudgetLine> known = new TreeSet<>(soll.keySet());
        known.addAll(booked.keySet());
        List<LineStatus> lines = new ArrayList<>();
        for (BudgetLine line : known) {
            List<VorgangStatus> vorgaenge =
                    VorgangStatus.onLine(line, booked.getOrDefault(line, List.of()), date.period());
            lines.add(line(line, soll.getOrDefault(line, List.of()), vorgaenge, rings, rules));
        }
        return lines;
    }

    private LineStatus line(
            BudgetLine line,
            List<AppropriationMovement> changes,
            List<VorgangStatus> vorgaenge,
            Rings rings,
            StatusRules rules) {
        Appropriation appropriation = Appropriation.of(changes);
        Money known = sum(vorgaenge, VorgangStatus::forecast);
        Money newOrders = Forecast.newOrders(
                sum(vorgaenge, VorgangStatus::boundLately), appropriation.soll().minus(known), date.period());
        Money open = sum(vorgaenge, VorgangStatus::open);
        Money ist = sum(vorgaenge, VorgangStatus::ist);
        LineForecast forecast = data.forecast()
                .forecast(
                        line,
                        new LineOutlook(
                                date.period(),
                                appropriation.soll(),
                                ist,
                                ist.plus(open),
                                known.plus(newOrders),
                                data.forecast().statement(line),
                                histories.of(line)));
        Balance balance = new Balance(appropriation.soll(), open, ist, forecast.expected());
        boolean granted = changes.stream().anyMatch(m -> m.kind() != AppropriationKind.VE);
        return new LineStatus(
                line,
                data.departments()
                        .answeringFor(line.kapitel(), date.year(), date.year())
                        .orElse(""),
                rings.covering(line),
                appropriation,
                granted,
                newOrders,
                forecast,
                balance,
                light(granted, balance, rules));
    }

    private static Money sum(List<VorgangStatus> vorgaenge, Function<VorgangStatus, Money> amount) {
        return Money.sum(vorgaenge.stream().map(amount).toList());
    }

    private static StatusLight light(boolean granted, Balance balance, StatusRules rules) {
        return granted || balance.deviation().signum() <= 0 ? rules.lightOf(balance) : StatusLight.RED;
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
                        line.forecast(),
                        line.balance(),
                        StatusLight.YELLOW)
                : line;
    }

    private static List<GroupStatus> groups(
            List<LineStatus> lines, Function<LineStatus, String> key, Map<String, String> names, StatusRules rules) {
        SortedMap<String, List<LineStatus>> byKey = new TreeMap<>(lastIfEmpty());
        names.keySet().forEach(k -> byKey.put(k, new ArrayList<>()));
        lines.forEach(
                l -> byKey.computeIfAbsent(key.apply(l), k -> new ArrayList<>()).add(l));
        return byKey.entrySet().stream()
                .map(e -> {
                    Balance balance = Balance.sum(
                            e.getValue().stream().map(LineStatus::balance).toList());
                    return new GroupStatus(
                            e.getKey(),
                            names.getOrDefault(e.getKey(), ""),
                            balance,
                            ForecastBand.of(e.getValue().stream()
                                    .map(LineStatus::forecast)
                                    .toList()),
                            rules.lightOf(balance));
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

    private Map<String, String> departmentNames() {
        Map<String, String> names = new TreeMap<>();
        for (Department d : data.departments().all()) {
            if (d.validIn(date.year())) {
                names.put(d.code(), d.name());
            }
        }
        return names;
    }
}
