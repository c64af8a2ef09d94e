package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.kpi.KeyFigures;
import de.gesamtplan.domain.energy.kpi.Metric;
import de.gesamtplan.domain.energy.kpi.MonthInContext;
import de.gesamtplan.domain.energy.report.EnergyMonth;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Key figures of a month beside the same month of the year before and the twelve months that end with it. */
final class MonthTable {
    /** Those that tell how a site runs; their reciprocals and the rest are in the yearly report. */
    private static final List<Metric> METRICS =
            List.of(Metric.PUE, Metric.REF, Metric.ERF, Metric.CER, Metric.CUE, Metric.WUE);

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private MonthTable() {}

    static Table of(EnergyMonth month) {
        String name = EnergyTables.month(month.month());
        Table.Builder table = Table.of(
                        "Kennzahlen " + name,
                        Column.text("Standort"),
                        Column.text("Kennzahl"),
                        Column.text("Einheit"),
                        Column.text(name),
                        Column.text(EnergyTables.month(month.month().minusYears(1))),
                        Column.text("Änderung"),
                        Column.text("12 Monate"),
                        Column.text("Stand"))
                .ifEmpty("Kein Standort hat in diesem Monat Zähler.");
        for (MonthInContext site : month.sites()) {
            row(table, site, "E_DC", "MWh", 1, figures -> figures.total().map(kwh -> kwh.movePointLeft(3)));
            row(table, site, "E_IT", "MWh", 1, figures -> figures.it().map(kwh -> kwh.movePointLeft(3)));
            row(table, site, "CO₂", "t", 1, figures -> figures.co2().map(kg -> kg.movePointLeft(3)));
            for (Metric metric : METRICS) {
                if (isKnown(site, metric)) {
                    row(
                            table,
                            site,
                            label(site, metric),
                            metric.unit(),
                            metric.decimals(),
                            figures -> figures.of(metric));
                }
            }
        }
        return table.build();
    }

    private static String label(MonthInContext site, Metric metric) {
        int category = site.month().figures().category();
        return metric.label() + (metric.hasCategory() && category > 0 ? category : "");
    }

    private static boolean isKnown(MonthInContext site, Metric metric) {
        return site.month().figures().of(metric).isComputable()
                || site.twelve().figures().of(metric).isComputable();
    }

    private static void row(
            Table.Builder table,
            MonthInContext site,
            String label,
            String unit,
            int decimals,
            Function<KeyFigures, Kpi> part) {
        Kpi now = part.apply(site.month().figures());
        Kpi before = comparable(site, label) ? part.apply(site.yearBefore().figures()) : Kpi.missing("Kategorie");
        table.row(
                site.site().key(),
                label,
                unit.isEmpty() ? "–" : unit,
                number(now, decimals),
                number(before, decimals),
                change(now, before),
                number(part.apply(site.twelve().figures()), decimals),
                now.isComputable()
                        ? EnergyTables.state(
                                site.month().figures(), site.month().balance().coverage())
                        : "nicht berechenbar");
    }

    /** PUE of different categories are not. */
    private static boolean comparable(MonthInContext site, String label) {
        return !label.startsWith(Metric.PUE.label())
                || site.month().figures().category()
                        == site.yearBefore().figures().category();
    }

    private static String number(Kpi kpi, int decimals) {
        BigDecimal value = kpi.value();
        return value == null ? "–" : German.number(value, decimals);
    }

    private static String change(Kpi now, Kpi before) {
        BigDecimal share =
                now.minus(before).times(HUNDRED).over(before, "Vorjahr").value();
        return share == null ? "–" : (share.signum() > 0 ? "+" : "") + German.percent(share, 1);
    }

    /** Why figures of the month are missing, one sentence for each site. */
    static List<String> reasons(EnergyMonth month) {
        List<String> reasons = new ArrayList<>();
        for (MonthInContext site : month.sites()) {
            KeyFigures figures = site.month().figures();
            Kpi basis = figures.total().isComputable() ? figures.it() : figures.total();
            if (!basis.isComputable()) {
                reasons.add(site.site().key() + ": nicht berechenbar, weil: " + basis.reason() + ".");
            }
        }
        return reasons;
    }
}
