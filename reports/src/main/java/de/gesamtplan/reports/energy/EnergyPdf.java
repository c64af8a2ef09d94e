package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.cost.SiteCost;
import de.gesamtplan.domain.energy.emission.FactorChoice;
import de.gesamtplan.domain.energy.kpi.KeyFigures;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import de.gesamtplan.domain.energy.load.LoadCurves;
import de.gesamtplan.domain.energy.report.EnergyBook;
import de.gesamtplan.domain.energy.report.EnergyReport;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Figure;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.pdf.PdfReport;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The energy report of a year for print: the answer, each site with trend and load, CO2, duties, data points, method. */
public final class EnergyPdf {
    /** The first page is one page. */
    private static final int MOST_SENTENCES = 5;

    /** Changes since the former edition that are printed; the workbook has them all. */
    private static final int MOST_CHANGES = 20;

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
        if (book.edition().number() > 1) {
            pdf.paragraph(QualityTables.edition(book.edition()) + " Siehe nächste Seite.");
        }
        List<String> answer = EnergyAnswer.of(report);
        answer.stream().limit(MOST_SENTENCES).forEach(sentence -> pdf.paragraph("• " + sentence));
        if (answer.size() > MOST_SENTENCES) {
            pdf.paragraph("… und " + (answer.size() - MOST_SENTENCES) + " weitere, siehe Pflichten und Ausblick.");
        }
        EnergyCharts.pue(report.sites()).ifPresent(pdf::strip);
        pdf.pageBreak()
                .heading("Standorte im Überblick")
                .paragraph("Leere Zellen sind nicht berechenbar; die Gründe stehen unten. Kennzahlen gelten je Standort"
                        + " und werden nicht über Standorte gebildet.")
                .table(EnergyTables.overview(report, null))
                .heading("Güte der Daten und Ausgabe")
                .table(QualityTables.substitutes(report))
                .paragraph(QualityTables.edition(book.edition()));
        if (!book.edition().changes().isEmpty()) {
            pdf.table(QualityTables.changes(book.edition(), MOST_CHANGES));
        }
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
                .table(DutyTables.forecasts(report))
                .pageBreak()
                .heading("Einsparung, Ziele und Maßnahmen")
                .table(SavingTables.ledger(report.saving()))
                .table(SavingTables.measures(report.saving()))
                .table(SavingTables.targets(report.saving(), report.year()))
                .table(SavingTables.management(report.saving()))
                .table(SavingTables.reported(report.saving().reported()));
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
        EnergyCharts.trend(year).ifPresent(pdf::strip);
        pdf.pageBreak().heading(key + ": Monate").table(EnergyTables.months(year));
        EnergyCharts.energy(year).ifPresent(pdf::strip);
        EnergyFlow flow = EnergyFlow.of(year);
        if (flow != null) {
            pdf.pageBreak().heading(key + ": Energiefluss").table(flow.table()).chart(flow.chart());
        }
        book.load(key, Role.MAIN).ifPresent(load -> load(pdf, key, "Gesamt " + key, load));
        book.load(key, Role.IT).ifPresent(load -> load(pdf, key, "IT " + key, load));
    }

    private static void load(PdfReport pdf, String key, String of, LoadCurves load) {
        pdf.pageBreak()
                .heading(key + ": Last")
                .paragraph(LoadCharts.peak(load))
                .strip(LoadCharts.days(of, load))
                .strip(LoadCharts.duration(of, load))
                .strip(LoadCharts.week(of, load));
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
}
