package de.gesamtplan.reports.faults;

import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Table;
import de.gesamtplan.reports.faults.FaultReport.HeldRow;
import de.gesamtplan.reports.faults.FaultReport.HeldSheet;
import de.gesamtplan.reports.sheet.MarkedSheet;
import de.gesamtplan.reports.sheet.Workbook;

/** A fault report as a workbook: the list of faults, and the rows that were held back with their faulty cells marked. */
public final class FaultWorkbook {
    private FaultWorkbook() {}

    public static byte[] render(FaultReport report, ReportHead head) {
        try (Workbook workbook = Workbook.of(head)) {
            workbook.sheet("Fehler")
                    .note(instruction(report))
                    .note(report.counts())
                    .table(faults(report));
            for (HeldSheet sheet : report.sheets()) {
                MarkedSheet marked = workbook.marked(sheet.name().isEmpty() ? "Zeilen" : sheet.name());
                marked.header("Zeile", sheet.headings());
                for (HeldRow row : sheet.rows()) {
                    marked.row(row.line(), row.cells(), row.marks());
                }
            }
            return workbook.bytes();
        }
    }

    private static String instruction(FaultReport report) {
        return report.refused()
                ? "Die Datei wurde nicht übernommen. Bitte berichtigen und neu liefern."
                : report.sheets().isEmpty()
                        ? "Alle Zeilen wurden übernommen. Bitte die Hinweise prüfen."
                        : "Die markierten Zeilen wurden nicht übernommen. Bitte berichtigen und die Datei neu liefern.";
    }

    private static Table faults(FaultReport report) {
        Table.Builder table = Table.of(
                "Fehler und Hinweise",
                Column.text("Blatt"),
                Column.count("Zeile"),
                Column.text("Spalte"),
                Column.text("Wert"),
                Column.text("Art"),
                Column.text("Code"),
                Column.text("Meldung"));
        for (FaultReport.Entry entry : report.entries()) {
            table.row(
                    entry.sheet(),
                    entry.line() == 0 ? null : entry.line(),
                    entry.field(),
                    entry.value(),
                    entry.error() ? "Fehler" : "Hinweis",
                    entry.code(),
                    entry.message());
        }
        return table.build();
    }
}
