package de.gesamtplan.reports.faults;

import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Table;
import de.gesamtplan.reports.faults.FaultReport.Entry;
import de.gesamtplan.reports.faults.Returned.Mark;
import de.gesamtplan.reports.faults.Returned.SentRow;
import de.gesamtplan.reports.faults.Returned.SentSheet;
import de.gesamtplan.reports.sheet.MarkedSheet;
import de.gesamtplan.reports.sheet.Sheet;
import de.gesamtplan.reports.sheet.Workbook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A fault report as a workbook: an overview, the list of faults, and what was sent with its faulty cells marked. The sender
 * mends the marked cells and sends the same workbook back.
 */
public final class FaultWorkbook {
    private static final String OVERVIEW = "Rückmeldung";
    private static final String LIST = "Fehlerliste";
    /** Sheets that the report adds to what was sent. */
    public static final Set<String> ADDED_SHEETS = Set.of(OVERVIEW, LIST);

    private FaultWorkbook() {}

    public static byte[] render(FaultReport report, ReportHead head) {
        try (Workbook workbook = report.returned() instanceof Returned.OwnWorkbook own
                ? Workbook.around(head, own.bytes())
                : Workbook.of(head)) {
            workbook.remove(ADDED_SHEETS);
            if (report.returned() instanceof Returned.OwnWorkbook own) {
                mark(workbook, own.marks());
            }
            Sheet overview = workbook.sheet(OVERVIEW).note(instruction(report)).note(report.form());
            overview.table(counts(report));
            overview.table(byCode(report));
            workbook.sheet(LIST).table(faults(report));
            workbook.first(List.of(OVERVIEW, LIST));
            if (report.returned() instanceof Returned.Rows rows) {
                rows.sheets().forEach(sheet -> write(workbook, sheet));
            }
            return workbook.bytes();
        }
    }

    private static void mark(Workbook workbook, List<Mark> marks) {
        Map<String, List<Mark>> bySheet =
                marks.stream().collect(Collectors.groupingBy(Mark::sheet, LinkedHashMap::new, Collectors.toList()));
        workbook.forgetMarks();
        bySheet.forEach((name, ofSheet) -> {
            MarkedSheet sheet = workbook.existing(name);
            ofSheet.forEach(mark -> sheet.mark(mark.line(), mark.column(), mark.message()));
        });
    }

    private static void write(Workbook workbook, SentSheet sheet) {
        MarkedSheet marked = workbook.marked(sheet.name().isEmpty() ? "Daten" : sheet.name());
        for (SentRow row : sheet.rows()) {
            marked.row(row.cells(), row.marks());
        }
    }

    private static String instruction(FaultReport report) {
        String next = report.returned() instanceof Returned.Nothing
                ? "Bitte berichtigen und neu liefern."
                : "Bitte die farbig markierten Zellen in den folgenden Blättern berichtigen (der Kommentar sagt, wie) und"
                        + " diese Arbeitsmappe zurücksenden.";
        String part = report.returned() instanceof Returned.Rows rows && !rows.whole()
                ? " Wegen der Größe stehen hier nur die Zeilen mit Fehlern."
                : "";
        if (report.refused()) {
            return "Die Datei „" + report.fileName() + "“ wurde nicht übernommen. " + next + part;
        }
        boolean errors = report.entries().stream().anyMatch(Entry::error);
        return errors
                ? "Aus der Datei „" + report.fileName()
                        + "“ wurden Zeilen zurückgewiesen, die übrigen sind übernommen. " + next + part
                : "Die Datei „" + report.fileName() + "“ wurde vollständig übernommen. Bitte die Hinweise prüfen."
                        + part;
    }

    private static Table counts(FaultReport report) {
        Table.Builder table = Table.of(
                "Zeilen und Summen",
                Column.text("Was daraus wurde"),
                Column.count("Zeilen"),
                Column.decimal("Summe", 2));
        for (FaultReport.Count count : report.counts()) {
            table.row(count.what(), count.rows(), count.sum());
        }
        return table.build();
    }

    private static Table byCode(FaultReport report) {
        Map<String, List<Entry>> byCode = report.entries().stream()
                .collect(Collectors.groupingBy(Entry::code, LinkedHashMap::new, Collectors.toList()));
        Table.Builder table = Table.of(
                "Fehler und Hinweise nach Code",
                Column.text("Code"),
                Column.text("Art"),
                Column.count("Anzahl"),
                Column.text("Zum Beispiel"));
        byCode.forEach((code, entries) -> table.row(
                code,
                kind(entries.get(0)),
                (long) entries.size(),
                entries.get(0).message()));
        return table.build();
    }

    private static String kind(Entry entry) {
        return entry.error() ? "Fehler" : "Hinweis";
    }

    private static Table faults(FaultReport report) {
        Table.Builder table = Table.of(
                "Alle Fehler und Hinweise",
                Column.text("Blatt"),
                Column.count("Zeile"),
                Column.text("Spalte"),
                Column.text("Wert"),
                Column.text("Art"),
                Column.text("Code"),
                Column.text("Meldung"));
        for (Entry entry : report.entries()) {
            table.row(
                    entry.sheet(),
                    entry.line() == 0 ? null : entry.line(),
                    entry.field(),
                    entry.value(),
                    kind(entry),
                    entry.code(),
                    entry.message());
        }
        return table.build();
    }
}
