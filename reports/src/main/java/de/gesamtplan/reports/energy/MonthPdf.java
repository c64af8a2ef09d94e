package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.Coverage;
import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.kpi.KeyFigures;
import de.gesamtplan.domain.energy.kpi.MonthInContext;
import de.gesamtplan.domain.energy.load.HourlyLoad;
import de.gesamtplan.domain.energy.report.EnergyMonth;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Figure;
import de.gesamtplan.reports.content.Fit;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.pdf.PdfReport;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The short form of a month: key figures on the first page, load and findings on the second. */
public final class MonthPdf {
    private static final int MOST_FINDINGS = 12;
    private static final int MOST_REASONS = 4;
    private static final int LONGEST_REASON = 160;

    private MonthPdf() {}

    /** @param loads of the month by site and role, gaps left open */
    public static byte[] render(EnergyMonth month, Map<String, Map<Role, HourlyLoad>> loads, ReportHead head) {
        Coverage coverage = month.sites().stream()
                .map(site -> site.month().balance().coverage())
                .reduce(Coverage.NONE, Coverage::plus);
        PdfReport pdf = PdfReport.portrait(head)
                .figures(List.of(
                        figure("E_DC", month, KeyFigures::total, "MWh"),
                        figure("E_IT", month, KeyFigures::it, "MWh"),
                        figure("CO₂", month, KeyFigures::co2, "t"),
                        new Figure(
                                "geliefert",
                                coverage.expected() == 0 ? "–" : German.percent(coverage.completeness(), 1),
                                coverage.expected() == 0
                                        ? "nichts erwartet"
                                        : German.percent(coverage.substituteShare(), 1) + " ersetzt"),
                        new Figure(
                                "Auffälligkeiten", German.count(month.findings().size()), "der Messwerte")));
        List<String> reasons = MonthTable.reasons(month);
        if (!reasons.isEmpty()) {
            pdf.heading("Was fehlt");
            reasons.stream()
                    .limit(MOST_REASONS)
                    .forEach(reason -> pdf.paragraph("• " + Fit.into(reason, LONGEST_REASON)));
        }
        pdf.heading("Kennzahlen")
                .table(MonthTable.of(month))
                .paragraph(
                        "Ein PUE unter zwölf Monaten ist nach der Norm ein iPUE; was ein Standort nicht misst, ist nicht"
                                + " aufgeführt. CO₂ standortbezogen. Pflichten und Methode stehen im Jahresbericht.")
                .pageBreak()
                .heading("Last und Messwerte");
        for (MonthInContext site : month.sites()) {
            String key = site.site().key();
            PeriodChart.of(key, loads.getOrDefault(key, Map.of()))
                    .ifPresentOrElse(
                            pdf::strip,
                            () -> pdf.paragraph("• " + key + ": kein Lastgang für diesen Monat (keine Werte, oder nur"
                                    + " Zählerstände)."));
        }
        return pdf.table(FindingTable.first("Was fehlt oder auffällt", month.findings(), MOST_FINDINGS))
                .render();
    }

    private static Figure figure(String label, EnergyMonth month, Function<KeyFigures, Kpi> part, String unit) {
        Kpi now = sum(month, site -> part.apply(site.month().figures()));
        Kpi before = sum(month, site -> part.apply(site.yearBefore().figures()));
        BigDecimal value = now.value();
        BigDecimal former = before.value();
        return new Figure(
                label + " aller Standorte",
                value == null ? "nicht berechenbar" : shown(value, unit),
                former == null ? "Vorjahr nicht bekannt" : "Vorjahr " + shown(former, unit));
    }

    private static String shown(BigDecimal value, String unit) {
        return German.number(value.movePointLeft(3), 1) + '\u00a0' + unit;
    }

    private static Kpi sum(EnergyMonth month, Function<MonthInContext, Kpi> part) {
        return month.sites().stream().map(part).reduce(Kpi::plus).orElse(Kpi.missing("kein Standort"));
    }
}
