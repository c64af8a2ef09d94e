package de.gesamtplan.domain.energy.kpi;

import de.gesamtplan.domain.energy.Coverage;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** All key figures of a year, one by one: by site and for the state, by month, rolling twelve months and year. */
public final class KeyFigureTable {
    private final int year;
    private final List<SiteYear> sites;
    private final List<Norm> norms;
    private final List<KeyFigure> table = new ArrayList<>();

    private KeyFigureTable(int year, List<SiteYear> sites, List<Norm> norms) {
        this.year = year;
        this.sites = sites;
        this.norms = norms;
    }

    /** Sites in their order, then the state. */
    public static List<KeyFigure> of(int year, List<SiteYear> sites, List<Norm> norms) {
        KeyFigureTable table = new KeyFigureTable(year, sites, norms);
        sites.forEach(table::site);
        if (!sites.isEmpty()) {
            table.state();
        }
        return List.copyOf(table.table);
    }

    private void site(SiteYear site) {
        String key = site.site().key();
        for (SiteMonth month : site.months()) {
            add(
                    key,
                    Window.MONTH,
                    month.month(),
                    month.month(),
                    month.figures(),
                    month.balance().coverage());
        }
        for (SiteYear.Rolling rolling : site.rollingOfYear()) {
            add(
                    key,
                    Window.ROLLING,
                    rolling.end().minusMonths(11),
                    rolling.end(),
                    rolling.figures(),
                    rolling.balance().coverage());
        }
        add(
                key,
                Window.YEAR,
                YearMonth.of(year, 1),
                YearMonth.of(year, 12),
                site.figures(),
                site.balance().coverage());
        if (!site.figures().pue().isComputable() && site.interimPue().isComputable()) {
            interim(site);
        }
    }

    private void interim(SiteYear site) {
        List<SiteMonth> known = site.months().stream()
                .filter(month -> month.figures().pue().isComputable())
                .toList();
        add(
                site.site().key(),
                Metric.PUE,
                Window.INTERIM,
                known.get(0).month(),
                known.get(known.size() - 1).month(),
                known.stream().map(SiteMonth::figures).reduce(KeyFigures::then).orElseThrow(),
                SiteData.balance(known).coverage());
    }

    private void add(String site, Window window, YearMonth from, YearMonth to, KeyFigures figures, Coverage coverage) {
        for (Metric metric : Metric.values()) {
            add(site, metric, window, from, to, figures, coverage);
        }
    }

    private void add(
            String site,
            Metric metric,
            Window window,
            YearMonth from,
            YearMonth to,
            KeyFigures figures,
            Coverage coverage) {
        BigDecimal surplus = figures.surplus(metric).value();
        table.add(new KeyFigure(
                site,
                metric,
                window,
                from,
                to,
                metric.hasCategory() ? figures.category() : 0,
                figures.of(metric),
                surplus == null || surplus.signum() == 0 ? null : surplus,
                coverage,
                Norm.of(metric, to.getYear(), norms)));
    }

    private void state() {
        for (int i = 0; i < 12; i++) {
            int index = i;
            YearMonth month = YearMonth.of(year, i + 1);
            Function<SiteYear, SiteMonth> ofMonth = site -> site.months().get(index);
            state(Window.MONTH, month, month, site -> ofMonth.apply(site).figures(), site -> ofMonth.apply(site)
                    .balance()
                    .coverage());
            Function<SiteYear, SiteYear.Rolling> rolling =
                    site -> site.rollingOfYear().get(index);
            state(
                    Window.ROLLING,
                    month.minusMonths(11),
                    month,
                    site -> rolling.apply(site).figures(),
                    site -> rolling.apply(site).balance().coverage());
        }
        state(Window.YEAR, YearMonth.of(year, 1), YearMonth.of(year, 12), SiteYear::figures, site -> site.balance()
                .coverage());
    }

    /** Figures whose category matters are formed for each category apart: sites measured at different points do not add up. */
    private void state(
            Window window,
            YearMonth from,
            YearMonth to,
            Function<SiteYear, KeyFigures> figures,
            Function<SiteYear, Coverage> coverage) {
        for (Metric metric : Metric.values()) {
            if (!metric.hasCategory()) {
                state(metric, window, from, to, 0, sites, figures, coverage);
                continue;
            }
            TreeSet<Integer> categories = new TreeSet<>();
            sites.forEach(site -> categories.add(figures.apply(site).category()));
            for (int category : categories) {
                List<SiteYear> alike = sites.stream()
                        .filter(site -> figures.apply(site).category() == category)
                        .toList();
                state(metric, window, from, to, category, alike, figures, coverage);
            }
        }
    }

    private void state(
            Metric metric,
            Window window,
            YearMonth from,
            YearMonth to,
            int category,
            List<SiteYear> parts,
            Function<SiteYear, KeyFigures> figures,
            Function<SiteYear, Coverage> coverage) {
        Amounts sum = parts.stream()
                .map(site ->
                        figures.apply(site).amounts().plausible().of(site.site().key()))
                .reduce(Amounts::plus)
                .orElseThrow();
        Servers servers = parts.stream()
                .map(site -> figures.apply(site).servers().of(site.site().key()))
                .reduce(Servers::plus)
                .orElseThrow();
        Coverage whole = parts.stream().map(coverage).reduce(Coverage.NONE, Coverage::plus);
        add(KeyFigure.STATE, metric, window, from, to, new KeyFigures(sum, category, servers), whole);
    }
}
