package de.gesamtplan.domain.energy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A calendar year of one site.
 *
 * @param months January to December
 * @param figures quotients of the 12-month sums, never means of monthly quotients
 * @param interimPue PUE over the months that have both energies (iPUE), for years that are not complete
 * @param interimMonths how many those are
 */
public record SiteYear(
        Site site,
        int year,
        List<SiteMonth> months,
        Balance balance,
        KeyFigures figures,
        Kpi interimPue,
        int interimMonths,
        List<LimitCheck> checks) {
    public SiteYear {
        months = List.copyOf(months);
        checks = List.copyOf(checks);
    }

    static SiteYear of(Site site, int year, List<MeterMonth> meters, List<EmissionFactor> factors, List<Limit> limits) {
        Map<YearMonth, List<MeterMonth>> byMonth = meters.stream().collect(Collectors.groupingBy(MeterMonth::month));
        List<SiteMonth> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            YearMonth yearMonth = YearMonth.of(year, month);
            Balance balance = Balance.of(yearMonth, byMonth.getOrDefault(yearMonth, List.of()));
            months.add(new SiteMonth(yearMonth, balance, KeyFigures.of(balance, site, year, factors)));
        }
        Balance whole =
                months.stream().map(SiteMonth::balance).reduce(Balance::plus).orElseThrow();
        KeyFigures figures = KeyFigures.of(whole, site, year, factors);
        List<Balance> known = months.stream()
                .filter(month -> month.figures().pue().isComputable())
                .map(SiteMonth::balance)
                .toList();
        Optional<Balance> part = known.stream().reduce(Balance::plus);
        Kpi interim = part.map(sum -> KeyFigures.of(sum, site, year, factors).pue())
                .orElse(Kpi.missing("kein Monat ist berechenbar"));
        return new SiteYear(
                site, year, months, whole, figures, interim, known.size(), LimitCheck.of(site, year, figures, limits));
    }
}
