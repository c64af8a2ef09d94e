package de.gesamtplan.reports.comments;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.controlling.Balance;
import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.DeviationCause;
import de.gesamtplan.domain.controlling.LineComment;
import de.gesamtplan.domain.controlling.LineStatus;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Light;
import de.gesamtplan.reports.content.Table;
import de.gesamtplan.reports.sheet.Workbook;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The workbook in which a department says what it has to say on its budget lines; it comes back through the inbox. */
public final class StatementWorkbook {
    private StatementWorkbook() {}

    /** @param comments latest statement by line */
    public static byte[] render(
            ControllingReport report, String department, Map<BudgetLine, LineComment> comments, ReportHead head) {
        try (Workbook workbook = Workbook.of(head)) {
            workbook.sheet("Stellungnahme")
                    .note(
                            "Bitte nur die gelben Felder ausfüllen, speichern und die Datei zurückgeben. Leere Zeilen bleiben"
                                    + " unbeachtet; eine neue Angabe ersetzt die bisherige.")
                    .note(
                            "Erwartetes Jahresende: was auf der Haushaltsstelle bis zum Jahresende insgesamt gezahlt sein wird.")
                    .table(table(report, department, comments));
            return workbook.bytes();
        }
    }

    private static Table table(ControllingReport report, String department, Map<BudgetLine, LineComment> comments) {
        Table.Builder table = Table.of(
                        "Stellungnahme",
                        Column.year("Haushaltsjahr"),
                        Column.year("Periode"),
                        Column.text("Ressort"),
                        Column.text("Kapitel"),
                        Column.text("Titel"),
                        Column.text("Zweckbestimmung"),
                        Column.money("Soll"),
                        Column.money("Obligo"),
                        Column.money("Ist"),
                        Column.money("verfügbar"),
                        Column.money("Prognose"),
                        Column.money("Abweichung"),
                        Column.light("Ampel"),
                        Column.text("Bisherige Anmerkung"),
                        Column.text("Ursache").toFillIn(causes()),
                        Column.money("Erwartetes Jahresende").toFillIn(),
                        Column.text("Anmerkung").toFillIn(),
                        Column.text("Bearbeiter").toFillIn())
                .ifEmpty("Keine Haushaltsstellen.");
        for (LineStatus line : conspicuousFirst(report, department)) {
            Balance b = line.balance();
            table.row(
                    report.date().year(),
                    report.date().period().number(),
                    department,
                    line.line().kapitel(),
                    line.line().titel(),
                    line.appropriation().purpose(),
                    b.soll(),
                    b.obligo(),
                    b.ist(),
                    b.available(),
                    b.forecast(),
                    b.deviation(),
                    Light.valueOf(line.light().name()),
                    before(comments.get(line.line())),
                    null,
                    null,
                    null,
                    null);
        }
        return table.build();
    }

    private static String[] causes() {
        return Arrays.stream(DeviationCause.values()).map(DeviationCause::label).toArray(String[]::new);
    }

    private static List<LineStatus> conspicuousFirst(ControllingReport report, String department) {
        return report.lines().stream()
                .filter(line -> line.department().equals(department))
                .sorted(Comparator.comparing(LineStatus::granted)
                        .thenComparing(Comparator.comparing(LineStatus::light).reversed())
                        .thenComparing(line -> !report.rules().isIdle(line.balance()))
                        .thenComparing(LineStatus::line))
                .toList();
    }

    private static String before(@Nullable LineComment comment) {
        return comment == null
                ? ""
                : (comment.period() + " " + comment.cause() + ": " + comment.comment() + " " + comment.author())
                        .strip();
    }
}
