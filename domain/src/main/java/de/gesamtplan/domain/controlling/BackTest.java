package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.forecast.ForecastBand;
import de.gesamtplan.domain.forecast.ForecastMethod;
import de.gesamtplan.domain.forecast.LineForecast;
import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How far the forecasts of a year that is over would have been off: the report of a month is made from what had been booked up
 * to its end and from the years before, and compared with what the year came to. The rows are those known today, so a voucher
 * that came in late is taken to have come in time.
 */
public record BackTest(int year, int period, List<Miss> lines, List<Miss> departments) {
    /** The method that no forecast should be worse than. */
    public static final String NAIVE = "wie im Vorjahr";

    /** What the rules chose, whichever method that was. */
    public static final String CHOSEN = "gewählt";

    /**
     * What was expected of a line or department, and what it came to.
     *
     * @param expected by method; a method that cannot say anything is left out
     */
    public record Miss(String key, Map<String, Money> expected, ForecastBand band, Money actual) {}

    public BackTest {
        lines = List.copyOf(lines);
        departments = List.copyOf(departments);
    }

    /** @param data of the whole year, with the years before it */
    public static BackTest of(int year, int month, ControllingData data, StatusRules rules) {
        ControllingReport then = ControllingReport.of(ReportDate.endOf(new BudgetPeriod(year, month)), data, rules);
        Map<BudgetLine, Money> actual = new TreeMap<>();
        ControllingReport.of(ReportDate.endOf(new BudgetPeriod(year, BudgetPeriod.LAST)), data, rules)
                .lines()
                .forEach(line -> actual.put(line.line(), line.balance().ist()));
        Map<BudgetLine, Money> before = new TreeMap<>();
        data.past().stream()
                .filter(past -> past.year() == year - 1)
                .flatMap(past -> past.ist().stream())
                .forEach(ist -> before.merge(ist.line(), ist.amount(), Money::plus));
        // Lines on which nothing had happened yet are unknown to the report; all methods miss them alike.
        return new BackTest(
                year,
                month,
                misses(then.lines(), line -> line.line().toString(), actual, before),
                misses(then.lines(), LineStatus::department, actual, before));
    }

    private static List<Miss> misses(
            List<LineStatus> lines,
            Function<LineStatus, String> key,
            Map<BudgetLine, Money> actual,
            Map<BudgetLine, Money> before) {
        Map<String, List<LineStatus>> groups = new TreeMap<>();
        lines.forEach(line ->
                groups.computeIfAbsent(key.apply(line), k -> new ArrayList<>()).add(line));
        List<Miss> misses = new ArrayList<>();
        groups.forEach((name, group) -> misses.add(miss(name, group, actual, before)));
        return misses;
    }

    private static Miss miss(
            String name, List<LineStatus> group, Map<BudgetLine, Money> actual, Map<BudgetLine, Money> before) {
        Map<String, Money> expected = new LinkedHashMap<>();
        for (ForecastMethod method : ForecastMethod.values()) {
            if (method != ForecastMethod.STATEMENT) {
                expected.put(method.label(), sum(group, line -> said(line.forecast(), method.label())));
            }
        }
        expected.put(CHOSEN, sum(group, line -> line.forecast().expected()));
        expected.put(NAIVE, sum(group, line -> before.getOrDefault(line.line(), Money.ZERO)));
        return new Miss(
                name,
                expected,
                ForecastBand.of(group.stream().map(LineStatus::forecast).toList()),
                sum(group, line -> actual.getOrDefault(line.line(), Money.ZERO)));
    }

    /** Where a method has no earlier year to go by, orders stand in for it, as they do in reports. */
    private static Money said(LineForecast forecast, String method) {
        return forecast.estimates().getOrDefault(method, forecast.expected());
    }

    private static Money sum(List<LineStatus> lines, Function<LineStatus, Money> amount) {
        return Money.sum(lines.stream().map(amount).toList());
    }

    /**
     * Mean absolute percentage error of a method: the mean, over all that came to something, of the difference in percent of
     * what it came to; rounded half up to 0.1.
     */
    public static BigDecimal error(Collection<Miss> misses, String method) {
        List<Miss> counted =
                misses.stream().filter(m -> m.actual().signum() > 0).toList();
        BigDecimal sum = BigDecimal.ZERO;
        for (Miss miss : counted) {
            Money expected = miss.expected().getOrDefault(method, Money.ZERO);
            sum = sum.add(expected.minus(miss.actual())
                    .euros()
                    .abs()
                    .movePointRight(2)
                    .divide(miss.actual().euros(), 6, RoundingMode.HALF_UP));
        }
        return counted.isEmpty()
                ? BigDecimal.ZERO
                : sum.divide(BigDecimal.valueOf(counted.size()), 1, RoundingMode.HALF_UP);
    }

    /** How many in a hundred came to an amount within their band; rounded half up. */
    public static int within(Collection<Miss> misses) {
        long within = misses.stream()
                .filter(m -> m.actual().compareTo(m.band().low()) >= 0
                        && m.actual().compareTo(m.band().high()) <= 0)
                .count();
        return misses.isEmpty() ? 0 : (int) Math.round(100.0 * within / misses.size());
    }
}
