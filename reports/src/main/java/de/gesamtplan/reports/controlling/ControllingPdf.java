package de.gesamtplan.reports.controlling;

import de.gesamtplan.domain.controlling.Balance;
import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.GroupStatus;
import de.gesamtplan.domain.controlling.LineStatus;
import de.gesamtplan.domain.controlling.OutflowYear;
import de.gesamtplan.domain.controlling.StatusLight;
import de.gesamtplan.domain.execution.Invoiced;
import de.gesamtplan.domain.execution.PlanExecution;
import de.gesamtplan.domain.forecast.ForecastBand;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Figure;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.pdf.PdfReport;
import java.util.List;
import java.util.TreeMap;

/** The controlling report in print: the answer on page one, then by department, then the details. */
public final class ControllingPdf {
    /** Rows of a list in print; the workbook has all. */
    private static final int MOST = 15;

    private final ControllingView view;
    private final ControllingReport report;
    private final PdfReport pdf;

    private ControllingPdf(ControllingView view, ReportHead head) {
        this.view = view;
        this.report = view.report();
        this.pdf = PdfReport.landscape(head, Wording.texts());
    }

    public static byte[] render(ControllingView view, ReportHead head) {
        return new ControllingPdf(view, head).render();
    }

    /** The report of a scenario: what it changes comes first. */
    public static byte[] render(ControllingView tried, ScenarioTables scenario, ReportHead head) {
        ControllingPdf pdf = new ControllingPdf(tried, head);
        pdf.pdf
                .heading("Was wäre, wenn")
                .paragraph(scenario.scenario().description())
                .table(scenario.beside())
                .pageBreak();
        return pdf.render();
    }

    private byte[] render() {
        overview();
        departments();
        plan();
        details();
        return pdf.render();
    }

    private void overview() {
        pdf.heading("Auf einen Blick")
                .figures(figures())
                .lowChart(ControllingCharts.cumulated(report))
                .table(PointsToWatch.of(view))
                .pageBreak();
    }

    private void departments() {
        pdf.heading("Ressorts und Deckungskreise")
                .table(BalanceTable.ofGroups("Nach Ressort", "Ressort", report.departments(), Wording::department))
                .table(BalanceTable.ofGroups("Nach Deckungskreis", "Deckungskreis", report.rings(), Wording::ring))
                .table(MonthTables.funds(view.funds()))
                .chart(ControllingCharts.byDepartment(report))
                .table(new ForecastTables(report).byDepartment())
                .heading("Auffällige Haushaltsstellen nach Ressort");
        for (GroupStatus department : report.departments()) {
            List<LineStatus> conspicuous = report.lines().stream()
                    .filter(l -> l.department().equals(department.key()))
                    .filter(this::isConspicuous)
                    .toList();
            if (!conspicuous.isEmpty()) {
                pdf.table(BalanceTable.ofLines(Wording.department(department), conspicuous, ""));
            }
        }
        pdf.table(StatementTable.of(view, this::isConspicuous))
                .table(new ForecastTables(report).reasons(this::isConspicuous))
                .paragraph(Wording.conspicuous(report.rules()));
    }

    private boolean isConspicuous(LineStatus line) {
        return line.light() != StatusLight.GREEN
                || !line.granted()
                || report.rules().isIdle(line.balance());
    }

    private void plan() {
        pdf.heading("Plan und Vollzug");
        PlanExecution execution = view.execution();
        if (execution == null) {
            pdf.paragraph(Wording.say("plan.keiner"));
            return;
        }
        ExecutionTables tables = new ExecutionTables(execution, Invoiced.of(execution, view.invoices()));
        pdf.table(tables.byDepartment())
                .table(tables.overPlan(MOST))
                .table(tables.notPlanned(MOST))
                .table(tables.notBegun(MOST))
                .paragraph(Wording.say("plan.zuordnung"));
    }

    private void details() {
        DetailTables details = new DetailTables(report, new TreeMap<>());
        MonthTables months = new MonthTables(report);
        pdf.heading("Verlauf")
                .table(months.outflow())
                .table(months.course())
                .table(months.late())
                .heading("Alle Haushaltsstellen")
                .table(BalanceTable.ofLines("Mit Soll", report.withSoll(), "Kein Soll erfasst."))
                .table(BalanceTable.ofLines(
                        "Buchungen ohne Soll",
                        report.withoutSoll(),
                        "Keine: alle Buchungen liegen auf Haushaltsstellen mit Soll."))
                .table(details.authorities())
                .table(details.unbalanced())
                .heading("E-Rechnungen")
                .paragraph(Wording.say("rechnungen.hinweis"))
                .table(InvoiceTable.of(view.invoices()))
                .heading("Wie gerechnet wird")
                .paragraph(Wording.labelled("Beträge", Wording.say("erklaerung.betraege")))
                .paragraph(Wording.labelled("Prognose", Wording.say("erklaerung.prognose")))
                .paragraph(Wording.labelled("Ampel", Wording.lights(report.rules())));
    }

    private List<Figure> figures() {
        Balance total = report.total();
        return List.of(
                figure("Soll", total.soll()),
                figure("Ist", total.ist()),
                figure("Obligo", total.obligo()),
                figure("verfügbar", total.available()),
                new Figure(
                        "Prognose Jahresende",
                        German.millions(total.forecast()),
                        total.deviationPercent()
                                        .map(p -> Wording.say(
                                                "kennzahl.abweichung",
                                                "prozent",
                                                (p.signum() > 0 ? "+" : "") + German.percent(p, 1)))
                                        .orElse(Wording.say("kennzahl.ohne-soll"))
                                + band()),
                new Figure(
                        "Mittelabfluss",
                        total.outflow().map(p -> German.percent(p, 1)).orElse("–"),
                        outflowBefore()));
    }

    private String band() {
        ForecastBand band = report.band();
        return band.low().equals(band.high())
                ? ""
                : "; "
                        + Wording.say(
                                "kennzahl.spanne",
                                "von",
                                German.millions(band.low()),
                                "bis",
                                German.millions(band.high()));
    }

    private String outflowBefore() {
        return report.outflow().stream()
                .skip(1)
                .findFirst()
                .flatMap(year -> year.period(report.date().period().number())
                        .flatMap(OutflowYear.Period::percent)
                        .map(p -> Wording.say(
                                "kennzahl.vorjahr",
                                "jahr",
                                String.valueOf(year.year()),
                                "prozent",
                                German.percent(p, 1))))
                .orElse(Wording.say("kennzahl.abfluss"));
    }

    private static Figure figure(String label, Money amount) {
        return new Figure(label, German.millions(amount), German.euros(amount));
    }
}
