package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.cost.SiteCost;
import de.gesamtplan.domain.energy.emission.FactorChoice;
import de.gesamtplan.domain.energy.kpi.KeyFigures;
import de.gesamtplan.domain.energy.kpi.Metric;
import de.gesamtplan.domain.energy.kpi.SiteMonth;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import de.gesamtplan.domain.energy.load.LoadCurves;
import de.gesamtplan.domain.energy.report.EnergyBook;
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

/** The energy report of a year for print: the answer, each site with trend and load, CO2, duties, data points, method. */
public final class EnergyPdf {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez");

    /** The first page is one page. */
    private static final int MOST_SENTENCES = 5;

    private EnergyPdf() {}

    public static byte[] render(EnergyBook book, ReportHead head) {
        EnergyReport report = book.report();
        PdfReport pdf = PdfReport.landscape(head)
                .heading("Das Wichtigste")
                .figures(List.of(
                        figure("E_DC aller Standorte", report.total(), 3, "MWh", ""),
                        figure("E_IT aller Standorte", report.it(), 3, "MWh", ""),
                        figure("CO₂ standortbezogen", report.co2(), 3, "t", factor(report)),
                        figure(
                                "CO₂ marktbezogen",
                                report.co2Market(),
                                3,
                                "t",
                                "nach Vertrag und Herkunftsnachweisen")));
        pdf.heading("Worauf zu achten ist");
        List<String> answer = EnergyAnswer.of(report);
        answer.stream().limit(MOST_SENTENCES).forEach(sentence -> pdf.paragraph("• " + sentence));
        if (answer.size() > MOST_SENTENCES) {
            pdf.paragraph("… und " + (answer.size() - MOST_SENTENCES) + " weitere, siehe Pflichten und Ausblick.");
        }
        List<SiteYear> known = report.sites().stream().filter(EnergyPdf::hasPue).toList();
        if (!known.isEmpty()) {
            pdf.chart(pueChart(known));
        }
        pdf.pageBreak()
                .heading("Standorte im Überblick")
                .paragraph("Leere Zellen sind nicht berechenbar; die Gründe stehen unten. Kennzahlen gelten je Standort"
                        + " und werden nicht über Standorte gebildet.")
                .table(EnergyTables.overview(report, null));
        for (SiteYear year : report.sites()) {
            site(pdf.pageBreak(), book, year);
        }
        pdf.pageBreak()
                .heading("CO₂ standortbezogen und marktbezogen")
                .table(EmissionTables.co2(report, false))
                .table(EmissionTables.factors(report))
                .pageBreak()
                .heading("Pflichten")
                .table(DutyTables.duties(report))
                .heading("Ausblick")
                .table(DutyTables.forecasts(report));
        for (SiteYear year : report.sites()) {
            pdf.pageBreak().heading("Datenpunkte für das Register").table(DutyTables.dataPoints(report, year));
        }
        for (SiteCost cost : book.costs()) {
            pdf.heading("Stromkosten " + cost.site()).table(EnergyTables.costs(cost));
        }
        pdf.pageBreak()
                .heading("Nicht berechenbare Kennzahlen des Jahres")
                .table(EnergyTables.reasons(report))
                .heading("Methode")
                .table(EnergyTables.metrics());
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

    private static void site(PdfReport pdf, EnergyBook book, SiteYear year) {
        KeyFigures figures = year.figures();
        String key = year.site().key();
        pdf.heading(key + " – " + year.site().name())
                .figures(List.of(
                        figure("E_DC", figures.total(), 3, "MWh", ""),
                        figure("E_IT", figures.it(), 3, "MWh", ""),
                        pue(year),
                        figure("CO₂", figures.co2(), 3, "t", "")))
                .table(KeyFigureTables.year(book.report(), year));
        if (year.rolling().stream().anyMatch(rolling -> rolling.figures().pue().isComputable())) {
            pdf.chart(trendChart(year));
        }
        pdf.pageBreak().heading(key + ": Monate und Energiefluss").table(EnergyTables.months(year));
        EnergyFlow flow = EnergyFlow.of(year);
        if (flow != null) {
            pdf.chart(flow.chart());
        }
        if (year.months().stream().anyMatch(month -> month.figures().total().isComputable())) {
            pdf.chart(energyChart(year));
        }
        book.load(key, Role.MAIN).ifPresent(load -> load(pdf, key, "Gesamt " + key, load));
        book.load(key, Role.IT).ifPresent(load -> load(pdf, key, "IT " + key, load));
    }

    private static void load(PdfReport pdf, String key, String of, LoadCurves load) {
        pdf.pageBreak()
                .heading(key + ": Last")
                .paragraph(LoadCharts.peak(load))
                .chart(LoadCharts.days(of, load))
                .chart(LoadCharts.duration(of, load))
                .chart(LoadCharts.week(of, load));
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

    private static Chart pueChart(List<SiteYear> shown) {
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

    /** Twelve months that end with each month of up to three years. */
    private static Chart trendChart(SiteYear year) {
        List<String> ends = new ArrayList<>();
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (SiteYear.Rolling rolling : year.rolling()) {
            BigDecimal value = rolling.figures().pue().value();
            if (value != null || !values.isEmpty()) {
                ends.add(EnergyTables.month(rolling.end()));
                values.add(value);
            }
        }
        return new Chart(
                "PUE über 12 Monate gleitend",
                "PUE von je zwölf Monaten, von " + ends.get(0) + " bis " + ends.get(ends.size() - 1)
                        + "; alle Werte stehen im Arbeitsblatt des Standorts.",
                Chart.Type.LINE,
                "PUE" + (year.figures().category() == 0 ? "" : year.figures().category()),
                ends,
                List.of(new Chart.Series("12 Monate gleitend", values)));
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
