package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.kpi.KeyFigures;
import de.gesamtplan.domain.energy.kpi.Metric;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import de.gesamtplan.domain.energy.report.EnergyReport;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What cannot be computed, and why. */
final class ReasonTable {
    private ReasonTable() {}

    /** Why a key figure of the year, or the energy of a month, cannot be computed. */
    static Table of(EnergyReport report) {
        Table.Builder table =
                Table.of("Nicht berechenbar", Column.text("Standort"), Column.text("Kennzahlen"), Column.text("Grund"));
        for (SiteYear year : report.sites()) {
            Map<String, List<String>> byReason = new LinkedHashMap<>();
            KeyFigures figures = year.figures();
            reason(byReason, "E_DC", figures.total());
            reason(byReason, "E_IT", figures.it());
            reason(byReason, "CO₂", figures.co2());
            for (Metric metric : Metric.values()) {
                reason(byReason, metric.label(), figures.of(metric));
            }
            byReason.forEach((why, names) -> table.row(year.site().key(), String.join(", ", names), why));
        }
        return table.ifEmpty("Alle Kennzahlen sind berechenbar.").build();
    }

    private static void reason(Map<String, List<String>> byReason, String name, Kpi kpi) {
        if (!kpi.isComputable()) {
            byReason.computeIfAbsent(kpi.reason(), why -> new ArrayList<>()).add(name);
        }
    }
}
