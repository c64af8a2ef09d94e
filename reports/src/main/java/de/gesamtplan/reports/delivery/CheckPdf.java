package de.gesamtplan.reports.delivery;

import de.gesamtplan.domain.energy.delivery.CheckedMeter;
import de.gesamtplan.domain.energy.delivery.DeliveredFile;
import de.gesamtplan.domain.energy.delivery.DeliveryCheck;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Figure;
import de.gesamtplan.reports.content.Fit;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Table;
import de.gesamtplan.reports.energy.FindingTable;
import de.gesamtplan.reports.energy.PeriodChart;
import de.gesamtplan.reports.pdf.PdfReport;
import java.util.List;
import java.util.stream.Collectors;

/** The check of a delivery on one page for the people of a data centre; what does not fit is in the workbook beside it. */
public final class CheckPdf {
    private static final int MOST_SENTENCES = 4;
    private static final int MOST_FILES = 3;
    private static final int MOST_FINDINGS = 5;
    private static final int LONGEST_FILE = 50;
    private static final int LONGEST_METERS = 150;

    private static final int LONGEST_NAME = 45;

    private CheckPdf() {}

    /** What the page is headed with. */
    public static String title(DeliveryCheck check) {
        if (check.site().isEmpty()) {
            return "Lieferprüfung";
        }
        String name = check.siteName().equals(check.site()) ? "" : " – " + check.siteName();
        return Fit.into("Lieferprüfung " + check.site() + name, LONGEST_NAME);
    }

    public static byte[] render(DeliveryCheck check, ReportHead head) {
        PdfReport pdf = PdfReport.portrait(head).figures(figures(check)).heading("Was zu tun ist");
        List<String> advice = CheckAdvice.of(check);
        advice.stream().limit(MOST_SENTENCES).forEach(sentence -> pdf.paragraph("• " + sentence));
        if (advice.size() > MOST_SENTENCES) {
            pdf.paragraph("… und " + (advice.size() - MOST_SENTENCES)
                    + (advice.size() == MOST_SENTENCES + 1 ? " weiterer Punkt" : " weitere Punkte")
                    + ", siehe Arbeitsmappe gleichen Namens.");
        }
        PeriodChart.of(check.site(), check.loads()).ifPresent(pdf::strip);
        if (!check.meters().isEmpty()) {
            pdf.paragraph("Zähler dieser Lieferung: "
                    + Fit.into(
                            check.meters().stream().map(CheckedMeter::meter).collect(Collectors.joining(", ")),
                            LONGEST_METERS));
        }
        return pdf.table(FindingTable.first("Was fehlt oder auffällt", check.findings(), MOST_FINDINGS))
                .table(files(check))
                .render();
    }

    private static List<Figure> figures(DeliveryCheck check) {
        long held = check.files().stream().filter(DeliveredFile::isHeldBack).count();
        return List.of(
                new Figure(
                        "Dateien",
                        German.count(check.files().size()),
                        held == 0 ? "alle ganz übernommen" : held + " mit Zurückweisungen"),
                new Figure(
                        "Zähler mit Werten",
                        German.count(check.meters().size()),
                        check.silent().isEmpty()
                                ? "alle des Standorts"
                                : check.silent().size() + " des Standorts ohne Werte"),
                new Figure("Messwerte", German.count(check.readings()), "in dieser Lieferung"),
                new Figure("fehlende Werte", German.count(check.missing()), "der gelieferten Zähler im Zeitraum"),
                new Figure(
                        "Auffälligkeiten",
                        German.count(check.findings().size()),
                        check.isFaultless() ? "alles in Ordnung" : "siehe unten"));
    }

    private static Table files(DeliveryCheck check) {
        int left = check.files().size() - MOST_FILES;
        Table.Builder table = Table.of(
                "Was kam"
                        + (left > 0
                                ? " (die ersten " + MOST_FILES + " von "
                                        + check.files().size() + " Dateien)"
                                : ""),
                Column.text("Datei"),
                Column.count("Lieferung"),
                Column.count("Zeilen"),
                Column.count("übernommen"),
                Column.count("zurück-gewiesen"),
                Column.count("wiederholt"));
        check.files().stream()
                .limit(MOST_FILES)
                .forEach(file -> table.row(
                        Fit.into(file.name(), LONGEST_FILE),
                        file.delivery(),
                        file.read(),
                        file.accepted(),
                        file.rejected(),
                        file.repeated()));
        return table.build();
    }
}
