package de.gesamtplan.domain.energy.duty;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether a site will keep a limit if its trend holds: a robust straight line ({@link Trend}) through rolling
 * twelve-month values of one PUE category. No promise, but a date to act before.
 *
 * @param assessed December of the first year to which the limit applies, or of the reported year if it applies already
 * @param expected value of the line in that month, kept within what the metric can be, or the reason why there is none
 * @param perYear slope of the line; null if there is none
 * @param missedFrom first month from {@code assessed} on in which the line breaks the limit; null: within the horizon none
 * @param basis what the line rests on (German)
 */
public record Forecast(
        String site,
        Limit limit,
        LocalDate inForce,
        YearMonth assessed,
        Kpi expected,
        @Nullable BigDecimal perYear,
        @Nullable YearMonth missedFrom,
        String basis) {
    /** Years ahead that a line is drawn. */
    public static final int HORIZON_YEARS = 10;

    /** Of all limits that concern the site, in force or to come. */
    static List<Forecast> of(SiteYear year, List<Limit> limits) {
        LocalDate start = year.site().start();
        BigDecimal power = year.site().totalPower();
        List<Forecast> forecasts = new ArrayList<>();
        for (Limit limit : limits) {
            if (start != null
                    && limit.concerns(start)
                    && (power == null || power.compareTo(limit.minimumPower()) >= 0)
                    && !(year.details().itOnly() && !limit.yardstick())) {
                Optional<YearMonth> replaced = limit.replaced(limits, start).map(YearMonth::from);
                if (replaced.isEmpty() || replaced.get().isAfter(YearMonth.of(year.year(), 12))) {
                    forecasts.add(of(year, limit, limit.inForce(start), replaced));
                }
            }
        }
        return forecasts;
    }

    private static Forecast of(SiteYear year, Limit limit, LocalDate inForce, Optional<YearMonth> replaced) {
        YearMonth assessed = YearMonth.of(Math.max(year.year(), inForce.getYear()), 12);
        SortedMap<YearMonth, BigDecimal> values = values(year, limit);
        return Trend.of(values)
                .map(trend -> {
                    @Nullable YearMonth missed = null;
                    YearMonth horizon = assessed.plusYears(HORIZON_YEARS);
                    YearMonth end = replaced.map(month -> month.minusMonths(1))
                            .filter(horizon::isAfter)
                            .orElse(horizon);
                    for (YearMonth month = assessed;
                            missed == null && !month.isAfter(end);
                            month = month.plusMonths(1)) {
                        missed = limit.isKept(limit.metric().within(trend.at(month))) ? null : month;
                    }
                    return new Forecast(
                            year.site().key(),
                            limit,
                            inForce,
                            assessed,
                            Kpi.of(limit.metric().within(trend.at(assessed))),
                            trend.perMonth().multiply(BigDecimal.valueOf(12)),
                            missed,
                            "Theil-Sen-Gerade durch %d gleitende 12-Monats-Werte, %s bis %s"
                                    .formatted(trend.values(), label(trend.first()), label(trend.last())));
                })
                .orElseGet(() -> new Forecast(
                        year.site().key(),
                        limit,
                        inForce,
                        assessed,
                        Kpi.missing("nur %d gleitende 12-Monats-Werte, nötig sind %d"
                                .formatted(values.size(), Trend.FEWEST)),
                        null,
                        null,
                        ""));
    }

    /** Rolling values; where categories matter only those of the category of the latest. */
    private static SortedMap<YearMonth, BigDecimal> values(SiteYear year, Limit limit) {
        SortedMap<YearMonth, BigDecimal> values = new TreeMap<>();
        int category = year.figures().category();
        for (SiteYear.Rolling rolling : year.rolling()) {
            BigDecimal value = rolling.figures().of(limit.metric()).value();
            if (value != null
                    && (!limit.metric().hasCategory() || rolling.figures().category() == category)) {
                values.put(rolling.end(), value);
            }
        }
        return values;
    }

    private static String label(YearMonth month) {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }
}
