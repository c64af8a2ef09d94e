package de.gesamtplan.domain.energy.kpi;

import de.gesamtplan.domain.energy.Balance;
import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.Site;
import de.gesamtplan.domain.energy.SiteDetails;
import de.gesamtplan.domain.energy.emission.Emissions;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A calendar year of one site.
 *
 * @param months January to December
 * @param rolling twelve months that end with each month of the year and of the two before, oldest first
 * @param balance sums of the year
 * @param figures quotients of the 12-month sums, never means of monthly quotients
 * @param interimPue PUE over the months that have both energies (iPUE), for years that are not complete
 * @param interimMonths how many those are
 */
public record SiteYear(
        Site site,
        SiteDetails details,
        int year,
        List<SiteMonth> months,
        List<Rolling> rolling,
        Balance balance,
        KeyFigures figures,
        Kpi interimPue,
        int interimMonths) {
    /** Years before the reported one of which rolling figures are kept, for trends. */
    public static final int YEARS_BEFORE = 2;

    /** Twelve months in a row, by the last of them. */
    public record Rolling(YearMonth end, Balance balance, KeyFigures figures) {}

    public SiteYear {
        months = List.copyOf(months);
        rolling = List.copyOf(rolling);
    }

    public static SiteYear of(SiteData data, int year) {
        YearMonth december = YearMonth.of(year, 12);
        List<SiteMonth> all = data.months(YearMonth.of(year - YEARS_BEFORE, 1).minusMonths(11), december);
        List<Rolling> rolling = new ArrayList<>();
        for (int end = 12; end <= all.size(); end++) {
            List<SiteMonth> twelve = all.subList(end - 12, end);
            rolling.add(new Rolling(twelve.get(11).month(), SiteData.balance(twelve), data.figures(twelve)));
        }
        List<SiteMonth> months = all.subList(all.size() - 12, all.size());
        List<SiteMonth> known = months.stream()
                .filter(month -> month.figures().pue().isComputable())
                .toList();
        Kpi interim = known.isEmpty()
                ? Kpi.missing("kein Monat ist berechenbar")
                : data.figures(known).pue();
        return new SiteYear(
                data.site(),
                data.details(),
                year,
                months,
                rolling,
                SiteData.balance(months),
                data.figures(months),
                interim,
                known.size());
    }

    /**
     * Figures of a span of months: twelve as they are in {@link #rolling}, fewer of the reported year as quotients of their
     * sums.
     */
    public KeyFigures figures(YearMonth from, YearMonth to) {
        if (from.plusMonths(11).equals(to)) {
            return rolling.stream()
                    .filter(twelve -> twelve.end().equals(to))
                    .findFirst()
                    .orElseThrow()
                    .figures();
        }
        return months.stream()
                .filter(month -> !month.month().isBefore(from) && !month.month().isAfter(to))
                .map(SiteMonth::figures)
                .reduce(KeyFigures::then)
                .orElseThrow();
    }

    /** CO2 of the year by the editions that count. */
    public Emissions emissions() {
        return sum(SiteMonth::emissions);
    }

    private Emissions sum(Function<SiteMonth, Emissions> part) {
        return months.stream().map(part).reduce(Emissions::plus).orElseThrow();
    }

    /** The rolling figures that end within the reported year. */
    public List<Rolling> rollingOfYear() {
        return rolling.subList(rolling.size() - 12, rolling.size());
    }
}
