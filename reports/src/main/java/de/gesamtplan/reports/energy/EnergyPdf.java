package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.emission.FactorChoice;
import de.gesamtplan.domain.energy.kpi.KeyFigures;
import de.gesamtplan.domain.energy.kpi.Metric;
import de.gesamtplan.domain.energy.kpi.SiteMonth;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import de.gesamtplan.domain.energy.report.EnergyReport;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.content.Figure;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.pdf.PdfReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The energy report of a year for print: overview, each site by month, limits, method. */
public final class EnergyPdf {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez");

    private EnergyPdf() {}

    public static byte[] render(EnergyReport report, ReportHead head) {
        PdfReport pdf = PdfReport.landscape(head)
                .heading("Überblick")
                .figures(List.of(
                        figure("E_DC aller Standorte", report.total(), 3, "MWh", ""),
                        figure("E_IT aller Standorte", report.it(), 3, "MWh", ""),
                        figure("CO₂ aller Standorte", report.co2(), 3, "t", factor(report))))
                .paragraph("Leere Zellen sind nicht berechenbar; die Gründe stehen unten. Kennzahlen gelten je Standort"
                        + " und werden nicht über Standorte gebildet.")
                .table(EnergyTables.overview(report, null));
        if (report.sites().stream().anyMatch(EnergyPdf::hasPue)) {
            pdf.chart(pueChart(report));
        }
        for (SiteYear year : report.sites()) {
            site(pdf.pageBreak(), year);
        }
        pdf.pageBreak()
                .heading("Grenzwerte")
                .table(EnergyTables.limits(report))
                .heading("Nicht berechenbare Kennzahlen des Jahres")
                .table(EnergyTables.reasons(report))
                .pageBreak()
                .heading("Methode")
                .table(EnergyTables.metrics())
                .table(EnergyTables.factors(report));
        MethodNotes.ALL.forEach(pdf::paragraph);
        return pdf.render();
    }

    private static String factor(EnergyReport report) {
        return report.factors().stream()
                .map(FactorChoice::used)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(factor -> "Strom " + factor.label())
                .orElse("");
    }

    private static void site(PdfReport pdf, SiteYear year) {
        KeyFigures figures = year.figures();
        pdf.heading(year.site().key() + " – " + year.site().name())
                .figures(List.of(
                        figure("E_DC", figures.total(), 3, "MWh", ""),
                        figure("E_IT", figures.it(), 3, "MWh", ""),
                        pue(year),
                        figure("CO₂", figures.co2(), 3, "t", "")))
                .table(EnergyTables.months(year));
        if (year.months().stream().anyMatch(month -> month.figures().total().isComputable())) {
            pdf.chart(energyChart(year));
        }
    }

    private static Figure figure(String label, Kpi kpi, int thousandth, String unit, String note) {
        BigDecimal value = kpi.value();
        return value == null
                ? new Figure(label, "nicht berechenbar", kpi.reason())
                : new Figure(label, German.number(value.movePointLeft(thousandth), 1) + "\u00a0" + unit, note);
    }

    private static Figure pue(SiteYear year) {
        KeyFigures figures = year.figures();
        BigDecimal value = figures.pue().value();
        if (value != null) {
            return new Figure("PUE" + figures.category(), German.number(value, 2), "Kategorie " + figures.category());
        }
        BigDecimal interim = year.interimPue().value();
        return interim == null
                ? new Figure("PUE", "nicht berechenbar", figures.pue().reason())
                : new Figure(
                        "iPUE" + figures.category(),
                        German.number(interim, 2),
                        "aus " + year.interimMonths() + " von 12 Monaten, keine Jahres-PUE");
    }

    private static boolean hasPue(SiteYear year) {
        return year.months().stream().anyMatch(month -> month.figures().pue().isComputable());
    }

    private static Chart pueChart(EnergyReport report) {
        List<SiteYear> shown = report.sites().stream().filter(EnergyPdf::hasPue).toList();
        String alt =
                "PUE je Monat. " + shown.stream().map(EnergyPdf::described).collect(Collectors.joining("; ")) + ".";
        return new Chart(
                "PUE je Monat",
                alt,
                Chart.Type.LINE,
                "PUE",
                MONTHS,
                shown.stream()
                        .map(year -> new Chart.Series(
                                year.site().key() + " (PUE" + year.figures().category() + ")",
                                values(year, month -> month.figures().pue().value())))
                        .toList());
    }

    private static String described(SiteYear year) {
        List<BigDecimal> known = values(
                        year, month -> month.figures().of(Metric.PUE).value())
                .stream()
                .filter(java.util.Objects::nonNull)
                .map(java.util.Objects::requireNonNull)
                .sorted()
                .toList();
        return year.site().key() + " von " + German.number(known.get(0), 2) + " bis "
                + German.number(known.get(known.size() - 1), 2);
    }

    private static Chart energyChart(SiteYear year) {
        List<@Nullable BigDecimal> it =
                values(year, month -> megawattHours(month.figures().it()));
        List<@Nullable BigDecimal> rest = values(year, month -> {
            BigDecimal total = month.figures().total().value();
            BigDecimal part = month.figures().it().value();
            return total == null || part == null ? null : total.subtract(part).movePointLeft(3);
        });
        return new Chart(
                "Energie je Monat",
                "Energie je Monat in MWh, geteilt in IT und übrige; zusammen E_DC. Die Werte stehen in der Tabelle darüber.",
                Chart.Type.STACKED_BAR,
                "MWh",
                MONTHS,
                List.of(new Chart.Series("IT", it), new Chart.Series("Kühlung und Übriges", rest)));
    }

    private static @Nullable BigDecimal megawattHours(Kpi kpi) {
        BigDecimal value = kpi.value();
        return value == null ? null : value.movePointLeft(3);
    }

    private static List<@Nullable BigDecimal> values(SiteYear year, Function<SiteMonth, @Nullable BigDecimal> part) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        year.months().forEach(month -> values.add(part.apply(month)));
        return values;
    }
}
