package de.gesamtplan.reports.controlling;

import de.gesamtplan.domain.budget.InvoiceStatus;
import de.gesamtplan.domain.controlling.Balance;
import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.LineStatus;
import de.gesamtplan.domain.controlling.PeriodActual;
import de.gesamtplan.domain.controlling.StatusLight;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Figure;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Table;
import de.gesamtplan.reports.pdf.PdfReport;
import java.util.List;
import java.util.TreeMap;

/** The controlling report of a month in print. */
public final class ControllingPdf {
    private ControllingPdf() {}

    public static byte[] render(ControllingReport report, List<InvoiceStatus> invoices, ReportHead head) {
        DetailTables details = new DetailTables(report, new TreeMap<>());
        return PdfReport.landscape(head)
                .heading("Überblick")
                .figures(figures(report))
                .chart(ControllingCharts.byDepartment(report))
                .pageBreak()
                .heading("Ressorts und Deckungskreise")
                .table(BalanceTable.ofGroups("Nach Ressort", "Ressort", report.departments(), Wording::department))
                .table(BalanceTable.ofGroups("Nach Deckungskreis", "Deckungskreis", report.rings(), Wording::ring))
                .heading("Auffällige Haushaltsstellen")
                .table(BalanceTable.ofLines(
                        "Gelb oder rot", conspicuous(report), "Keine: alle Haushaltsstellen mit Soll sind grün."))
                .table(BalanceTable.ofLines(
                        "Buchungen ohne Soll",
                        report.withoutSoll(),
                        "Keine: alle Buchungen liegen auf Haushaltsstellen mit Soll."))
                .table(details.unbalanced())
                .heading("E-Rechnungen")
                .paragraph(
                        "E-Rechnungen stehen neben den Buchungen und zählen nicht noch einmal zum Ist: gezahlt wird über die"
                                + " Anordnung.")
                .table(InvoiceTable.of(invoices))
                .heading("Alle Haushaltsstellen mit Soll")
                .table(BalanceTable.ofLines("Haushaltsstellen", report.withSoll(), "Kein Soll erfasst."))
                .pageBreak()
                .heading("Verlauf")
                .chart(ControllingCharts.cumulated(report))
                .table(course(report))
                .table(details.authorities())
                .heading("Wie gerechnet wird")
                .paragraph("Beträge: " + Wording.AMOUNTS)
                .paragraph("Prognose: " + Wording.FORECAST)
                .paragraph("Ampel: " + Wording.lights(report.rules()))
                .render();
    }

    private static List<Figure> figures(ControllingReport report) {
        Balance total = report.total();
        long red = report.lines().stream()
                .filter(l -> l.light() == StatusLight.RED)
                .count();
        long yellow = report.lines().stream()
                .filter(l -> l.light() == StatusLight.YELLOW)
                .count();
        return List.of(
                figure("Soll", total.soll()),
                figure("Ist", total.ist()),
                figure("Obligo", total.obligo()),
                figure("verfügbar", total.available()),
                figure("Prognose Jahresende", total.forecast()),
                new Figure(
                        "Abweichung vom Soll",
                        total.deviationPercent().map(p -> German.percent(p, 1)).orElse("–"),
                        German.euros(total.deviation())),
                new Figure(
                        "Mittelabfluss",
                        total.outflow().map(p -> German.percent(p, 1)).orElse("–"),
                        "Ist in Prozent des Solls"),
                new Figure(
                        "Ampeln",
                        red + " rot, " + yellow + " gelb",
                        "von " + report.lines().size() + " Haushaltsstellen"));
    }

    private static Figure figure(String label, Money amount) {
        return new Figure(label, German.millions(amount), German.euros(amount));
    }

    private static List<LineStatus> conspicuous(ControllingReport report) {
        return report.withSoll().stream()
                .filter(l -> l.light() != StatusLight.GREEN)
                .toList();
    }

    private static Table course(ControllingReport report) {
        Table.Builder table =
                Table.of("Ist nach Monat", Column.text("Monat"), Column.money("Ist"), Column.money("Ist aufgelaufen"));
        for (PeriodActual p : report.course()) {
            table.row(Wording.month(p.period()), p.ist(), p.cumulated());
        }
        return table.build();
    }
}
