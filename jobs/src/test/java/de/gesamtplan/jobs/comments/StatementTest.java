package de.gesamtplan.jobs.comments;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.SampleState;
import de.gesamtplan.jobs.year.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementTest {
    private static final String HEADER =
            "Haushaltsjahr;Periode;Ressort;Kapitel;Titel;Ursache;Erwartetes Jahresende;" + "Anmerkung;Bearbeiter";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theWorkbookGoesOutIsFilledInAndComesBackIntoTheReport() throws Exception {
        try (JobsRun run = JobsRun.in(folder)) {
            deliver(run);
            run.run("controlling", "2026-06");
            Path out = run.out().resolve("stellungnahmen/2026-06/Stellungnahme_FM_2026-06.xlsx");
            Path filled = fillIn(out, Map.of("53801", List.of("Termin", 85000.5, "=Zuschlag später", "Frau Öhler")));
            Summary taken = run.deliver("stellungnahme", filled).run("comments");

            assertThat(taken.state()).as(taken.toString()).isEqualTo(Summary.State.DONE);
            assertThat(stored(run)).containsExactly("1604/53801 2026-6 Termin 85000.50 =Zuschlag später Frau Öhler");

            run.run("controlling", "2026-06");
            assertThat(pdf(run.out().resolve("Controlling_2026-06.pdf")))
                    .contains("Termin", "Zuschlag später", "Frau Öhler (2026-06)");

            // The same again is a repeat; a new statement stands beside the former.
            Summary again = run.deliver("stellungnahme", filled, "nochmal.xlsx").run("comments");
            assertThat(again.totals())
                    .satisfies(t -> assertThat(t == null ? 0 : t.accepted()).isZero());
            run.deliver("stellungnahme", "neu.csv", HEADER, "2026;6;FM;1604;53801;Preis;90.000,00;doch teurer;Öhler")
                    .run("comments");
            assertThat(stored(run)).hasSize(2);
            run.run("controlling", "2026-06");
            assertThat(pdf(run.out().resolve("Controlling_2026-06.pdf")))
                    .contains("doch teurer")
                    .doesNotContain("Zuschlag später");
            run.run("controlling", "2026-05");
            assertThat(pdf(run.out().resolve("Controlling_2026-05.pdf")))
                    .as("what is said for June is not known in May")
                    .doesNotContain("doch teurer");
        }
    }

    @Test
    void faultsComeBackAtTheirCell() {
        try (JobsRun run = JobsRun.in(folder)) {
            deliver(run);
            Summary taken = run.deliver(
                            "stellungnahme",
                            "falsch.csv",
                            HEADER,
                            "2026;6;FM;1604;53801;Wetter;;x;A",
                            "2026;17;FM;1604;53801;Preis;;x;A",
                            "2026;6;XX;1604;53801;Preis;;x;A",
                            "2026;6;FM;1606;81201;Preis;;fremd;A",
                            "2026;6;FM;1604;53801;;viel;x;A",
                            "2026;6;FM;1604;53801;;1.000,00;weniger als gezahlt;A",
                            "2026;6;FM;1604;53801;;;;")
                    .run("comments");
            assertThat(run.jdbc()
                            .sql("SELECT CONCAT(line, ' ', field, ' ', code) FROM fault ORDER BY line, id")
                            .query(String.class)
                            .list())
                    .containsExactly(
                            "2 Ursache STELL-01",
                            "3 Periode STELL-02",
                            "4 Ressort STELL-03",
                            "5 Kapitel STELL-04",
                            "6 Erwartetes Jahresende FELD-02",
                            "7 Erwartetes Jahresende STELL-05");
            assertThat(taken.totals())
                    .satisfies(t -> assertThat(t == null ? List.of() : List.of(t.read(), t.accepted(), t.rejected()))
                            .isEqualTo(List.of(7L, 2L, 5L)));
            assertThat(stored(run)).hasSize(1);
        }
    }

    /** As a department does in its spreadsheet program. */
    private Path fillIn(Path workbook, Map<String, List<Object>> byTitel) throws IOException {
        Path filled = folder.resolve("ausgefüllt.xlsx");
        try (var in = Files.newInputStream(workbook);
                XSSFWorkbook book = new XSSFWorkbook(in);
                var out = Files.newOutputStream(filled)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getDataValidations()).hasSize(1);
            Map<String, Integer> columns = new HashMap<>();
            for (Row row : sheet) {
                if (columns.isEmpty()) {
                    if ("Haushaltsjahr".equals(row.getCell(0).getStringCellValue())) {
                        row.forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
                    }
                    continue;
                }
                List<Object> values = byTitel.get(
                        row.getCell(columns.getOrDefault("Titel", -1)).getStringCellValue());
                if (values != null) {
                    int c = 0;
                    for (String column : List.of("Ursache", "Erwartetes Jahresende", "Anmerkung", "Bearbeiter")) {
                        var cell = row.getCell(columns.getOrDefault(column, -1));
                        assertThat(cell.getCellStyle().getLocked()).as(column).isFalse();
                        Object value = values.get(c++);
                        if (value instanceof Double number) {
                            cell.setCellValue(number);
                        } else {
                            cell.setCellValue(value.toString());
                        }
                    }
                }
                assertThat(row.getCell(columns.getOrDefault("Soll", -1))
                                .getCellStyle()
                                .getLocked())
                        .isTrue();
            }
            book.write(out);
        }
        return filled;
    }

    private static List<String> stored(JobsRun run) {
        return new ArrayList<>(run.jdbc()
                .sql("SELECT CONCAT(kapitel, '/', titel, ' ', budget_year, '-', period, ' ', cause, ' ',"
                        + " COALESCE(expected_year_end, ''), ' ', comment, ' ', author) FROM line_comment ORDER BY id")
                .query(String.class)
                .list());
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static void deliver(JobsRun run) {
        SampleState.deliverTo(run);
        run.deliver(
                        "soll",
                        "soll.csv",
                        "Haushaltsjahr;Kapitel;Titel;Zweckbestimmung;Art;Betrag;Datum;Bezug",
                        "2026;1604;53801;Aufträge;Ansatz;90.000,00;;HHP",
                        "2026;1606;81201;Geräte;Ansatz;50.000,00;;HHP")
                .run("budget");
        run.deliver(
                        "beschaffung",
                        "hkr.csv",
                        "Haushaltsjahr;Periode;Ressort;Kapitel;Titel;Vorgang;Belegart;Belegnummer;Buchungsdatum;"
                                + "Betrag;Empfänger;Position;Rahmenvertrag;Buchungstext",
                        "2026;2;FM;1604;53801;V1;Festlegung;V1/1;01.02.2026;60.000,00;Firma;;;Auftrag",
                        "2026;3;FM;1604;53801;V1;Anordnung;V1/2;01.03.2026;25.000,00;Firma;;;Rechnung")
                .run("bookings");
    }
}
