package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.duty.DutyResult;
import de.gesamtplan.domain.energy.emission.FactorChoice;
import de.gesamtplan.domain.energy.kpi.KeyFigures;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import de.gesamtplan.domain.energy.load.LoadCurves;
import de.gesamtplan.domain.energy.report.EnergyBook;
import de.gesamtplan.domain.energy.report.EnergyReport;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Figure;
import de.gesamtplan.reports.content.Fit;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.pdf.PdfReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The energy report of a year for print: the answer, each site with trend and load, CO2, duties, data points, method. */
public final class EnergyPdf {
    /** The first page is one page. */
    private static final int MOST_SENTENCES = 5;

    /** Changes since the former edition that are printed; the workbook has them all. */
    private static final int MOST_CHANGES = 20;

    /** Sources of a data point that are printed. */
    private static final int MOST_SOURCES = 6;

    private static final int LONGEST_REASON = 58;

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
                .paragraph(
                        "Leere Zellen sind nicht berechenbar, Spalten ohne jeden Wert weggelassen; die Gründe stehen unten."
                                + " Alle Kennzahlen je Monat, über zwölf Monate gleitend und für das Jahr, je Standort und für das Land,"
                                + " stehen in der Arbeitsmappe im Blatt „Kennzahlen“.")
                .table(EnergyTables.overview(report, null).withoutEmptyColumns())
                .table(StateTable.of(report))
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
                .heading("Pflichten");
        duties(pdf, report);
        pdf.pageBreak()
                .heading("Ausblick")
                .table(ForecastTable.of(report))
                .pageBreak()
                .heading("Einsparung, Ziele und Maßnahmen")
                .table(SavingTables.ledger(report.saving()))
                .table(SavingTables.measures(report.saving()))
                .table(SavingTables.funds(report.saving()))
                .table(SavingTables.targets(report.saving(), report.year()))
                .table(SavingTables.management(report.saving()))
                .table(SavingTables.reported(report.saving().reported()));
        for (SiteYear year : report.sites()) {
            for (String list : RegisterTable.lists(report, year)) {
                pdf.pageBreak()
                        .heading("Datenpunkte für das Register")
                        .table(RegisterTable.of(report, year, list, MOST_SOURCES)
                                .withoutEmptyColumns());
            }
        }
        if (!book.costs().isEmpty()) {
            pdf.pageBreak()
                    .heading("Stromkosten")
                    .table(CostTables.years(book.costs(), report.year()).withoutEmptyColumns());
            CostTables.months(book.costs()).forEach(pdf::table);
        }
        pdf.pageBreak()
                .heading("Nicht berechenbare Kennzahlen des Jahres")
                .table(ReasonTable.of(report))
                .heading("Methode")
                .table(MethodNotes.metrics());
        if (!book.keyed().isEmpty()) {
            pdf.table(KeyTable.of(book));
        }
        MethodNotes.ALL.forEach(pdf::paragraph);
        return pdf.render();
    }

    /** Site by site, then bodies and state: what is owed, and in short what is not. */
    private static void duties(PdfReport pdf, EnergyReport report) {
        Map<String, List<DutyResult>> bySite = new LinkedHashMap<>();
        report.sites().forEach(year -> bySite.put(year.site().key(), new ArrayList<>()));
        List<DutyResult> ofBodies = new ArrayList<>();
        report.duties()
                .forEach(duty -> bySite.getOrDefault(duty.site(), ofBodies).add(duty));
        for (SiteYear year : report.sites()) {
            List<DutyResult> duties = bySite.getOrDefault(year.site().key(), List.of());
            String name = year.site().key() + " – " + year.site().name();
            pdf.table(DutyTables.owed(name, duties).withoutEmptyColumns())
                    .table(DutyTables.notApplicable(name + ": nicht anwendbar", duties));
        }
        pdf.table(DutyTables.ofBodies(ofBodies)).table(DutyTables.exceptions(report));
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
        pdf.pageBreak()
                .heading(key + ": Monate")
                .table(EnergyTables.months(year).withoutEmptyColumns());
        EnergyCharts.energy(year).ifPresent(pdf::strip);
        EnergyFlow flow = EnergyFlow.of(year);
        if (flow != null) {
            pdf.pageBreak().heading(key + ": Energiefluss").table(flow.table()).chart(flow.chart());
        }
        book.load(key, Role.MAIN).ifPresent(load -> load(pdf, key, "Gesamt", load));
        book.load(key, Role.IT).ifPresent(load -> load(pdf, key, "IT", load));
    }

    private static void load(PdfReport pdf, String key, String role, LoadCurves load) {
        String of = role + " " + key;
        pdf.pageBreak()
                .heading(key + ": Last, " + role)
                .paragraph(LoadCharts.peak(load))
                .strip(LoadCharts.days(of, load))
                .strip(LoadCharts.duration(of, load))
                .strip(LoadCharts.week(of, load));
    }

    private static Figure figure(String label, Kpi kpi, int thousandth, String unit, String note) {
        BigDecimal value = kpi.value();
        return value == null
                ? new Figure(label, "nicht berechenbar", brief(kpi.reason()))
                : new Figure(label, German.number(value.movePointLeft(thousandth), 1) + "\u00a0" + unit, note);
    }

    /** The first of the reasons, as far as a box holds it in readable letters; all of them have a table. */
    private static String brief(String reason) {
        return Fit.into(reason.split("; ", 2)[0], LONGEST_REASON);
    }

    private static Figure pue(SiteYear year) {
        KeyFigures figures = year.figures();
        BigDecimal value = figures.pue().value();
        if (value != null) {
            return new Figure("PUE" + figures.category(), German.number(value, 2), "Kategorie " + figures.category());
        }
        BigDecimal interim = year.interimPue().value();
        return interim == null
                ? new Figure("PUE", "nicht berechenbar", brief(figures.pue().reason()))
                : new Figure(
                        "iPUE" + figures.category(),
                        German.number(interim, 2),
                        "aus " + year.interimMonths() + " von 12 Monaten, keine Jahres-PUE");
    }
}
