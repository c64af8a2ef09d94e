package de.gesamtplan.jobs.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.bundling.learning.LexiconUpdate;
import de.gesamtplan.domain.bundling.memory.Resubmission;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.SampleState;
import de.gesamtplan.jobs.learning.LexiconApply;
import de.gesamtplan.jobs.store.DecisionStore;
import de.gesamtplan.jobs.trace.Tracing;
import de.gesamtplan.jobs.year.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionTest {
    private static final String PLAN =
            "Ressort;Position;Bezeichnung;Kategorie;CPV;Menge;Einheit;Kapitel;Titel;Ansatz %s;Verbindlichkeit";
    private static final String OPEN = "Entscheidungen";
    private static final String SETTLED = "Entschieden";
    private static final String HEADER =
            "Art;Ressort 1;Bezeichnung 1;Ressort 2;Bezeichnung 2;Volumen;Entscheidung;Begründung;Bearbeiter";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aRejectedPairStaysApartThroughTheNextRoundUntilSomebodyRevokes() throws Exception {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            plan(run, "2027", "FM;1;Notebooks 14 Zoll", "MBW;1;Laptops 14 Zoll");
            Path out = bundling(run);
            assertThat(toDecide(out)).hasSize(1);
            String name = toDecide(out).get(0).get("Vorschlag");

            Path filled = fillIn(out, OPEN, "abgelehnt", "andere Schulform");
            Summary taken = decide(run, filled, "zurück.xlsx");
            assertThat(taken.state()).as(taken.toString()).isEqualTo(Summary.State.DONE);
            assertThat(totals(taken)).isEqualTo(List.of(1L, 1L, 0L, 0L));
            // The volume of the pair's second demand stands in the control totals: 130,000.00.
            assertThat(run.jdbc()
                            .sql("SELECT sum_accepted FROM delivery WHERE kind = 'DECISION'")
                            .query(java.math.BigDecimal.class)
                            .single())
                    .isEqualByComparingTo("130000");

            assertThat(run.bean(DecisionStore.class).log().inForce())
                    .singleElement()
                    .satisfies(rejected -> {
                        assertThat(rejected.one().volume()).isEqualTo(Money.of(130_000));
                        assertThat(rejected.other().quantity()).isEqualTo("100");
                    });

            Path apart = bundling(run);
            assertThat(toDecide(apart)).isEmpty();
            assertThat(rows(apart, SETTLED)).singleElement().satisfies(row -> {
                assertThat(row.get("Vorschlag")).isEmpty();
                assertThat(row.get("Volumen 1")).isEqualTo("130000.0");
                assertThat(row.get("Menge 2")).isEqualTo("100.0");
                assertThat(row.get("Bisher"))
                        .startsWith("abgelehnt: entschieden ")
                        .endsWith(" von Frau Öhler, übernommen (andere Schulform)");
            });
            assertThat(proposals(run)).isZero();

            // Next round: other numbers, other order, plural and case differ, the year is in the title.
            run.deliver(
                            "referenz",
                            "planungsrunden-neu.csv",
                            "Runde;Haushaltsjahre;Finanzplan bis;Abgabefrist;Stand",
                            "2027/2028;2027,2028;2031;30.06.2026;beschlossen",
                            "2029/2030;2029,2030;2033;30.06.2028;offen")
                    .run("reference");
            plan(run, "2029", "MBW;77;Laptop 14 Zoll", "FM;B-12;NOTEBOOKS 14 Zoll 2029");
            bundling(run, "2029-2030");
            assertThat(proposals(run)).isZero();

            // Confirming does not undo a rejection by the way.
            Path next = bundling(run, "2029-2030");
            assertThat(totals(decide(run, fillIn(next, SETTLED, "bestätigt", ""), "doch.xlsx")))
                    .isEqualTo(List.of(1L, 0L, 1L, 0L));
            assertThat(run.jdbc()
                            .sql("SELECT code FROM fault")
                            .query(String.class)
                            .list())
                    .containsExactly("ENTSCH-07");

            Path revoked = fillIn(next, SETTLED, "widerrufen", "Standard gilt nun auch dort");
            decide(run, revoked, "widerruf.xlsx");
            assertThat(toDecide(bundling(run, "2029-2030"))).singleElement().satisfies(row -> {
                assertThat(row.get("Position 1")).isEqualTo("B-12");
                assertThat(row.get("Bisher")).startsWith("widerrufen").doesNotContain("übernommen");
                assertThat(row.get("Vorschlag")).isNotEmpty();
            });
            assertThat(name).isNotEmpty();
            assertThat(stored(run))
                    .containsExactly("REJECTED - andere Schulform", "REVOKED 1 Standard gilt nun auch dort");
        }
    }

    @Test
    void theSameWorkbookAgainChangesNothing() throws Exception {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            plan(run, "2027", "FM;1;Notebooks 14 Zoll", "MBW;1;Laptops 14 Zoll");
            Path filled = fillIn(bundling(run), OPEN, "bestätigt", "");
            decide(run, filled, "eins.xlsx");
            decide(run, filled, "zwei.xlsx");
            assertThat(stored(run)).containsExactly("CONFIRMED - ");

            // Saved anew it is another file with the same decisions.
            Path again = fillIn(bundling(run), SETTLED, "bestätigt", "");
            assertThat(totals(decide(run, again, "drei.xlsx"))).isEqualTo(List.of(1L, 0L, 0L, 1L));
            assertThat(stored(run)).hasSize(1);
            String before = content(run);
            bundling(run);
            assertThat(content(run)).isEqualTo(before);
        }
    }

    /** FM files 130,000.00 twice, MBW once: 390,000.00 until the planner says that FM's are one need, and which counts. */
    @Test
    void aConfirmedDuplicateCountsOnce() throws Exception {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            plan(run, "2027", "FM;1;Notebooks 14 Zoll", "FM;2;Notebooks 14 Zoll", "MBW;1;Laptops 14 Zoll");
            Path out = bundling(run);
            assertThat(volume(run)).isEqualByComparingTo("390000");

            assertThat(totals(decide(run, fillIn(out, OPEN, "Dublette", "bestätigt", "", "2"), "dublette.xlsx")))
                    .isEqualTo(List.of(2L, 2L, 0L, 0L));
            Path once = bundling(run);
            assertThat(volume(run)).isEqualByComparingTo("260000");
            assertThat(text(once, "Mitglieder")).contains("Dublette von FM/2, nicht mitgezählt");
            assertThat(text(once, "Dubletten"))
                    .contains("FM/1 nicht mitgezählt: Dublette von FM/2 (als Original benannt)");
            assertThat(rows(once, SETTLED)).singleElement().satisfies(row -> assertThat(row.get("Bisher"))
                    .endsWith("übernommen, Original: FM „Notebooks 14 Zoll“"));
            // The plans are as they were.
            assertThat(run.jdbc()
                            .sql("SELECT SUM(amount) FROM plan_amount")
                            .query(java.math.BigDecimal.class)
                            .single())
                    .isEqualByComparingTo("390000");

            run.deliver(
                            "entscheidung",
                            "original.csv",
                            HEADER + ";Original",
                            "Dublette;FM;Notebooks 14 Zoll;MBW;Laptops 14 Zoll;;bestätigt;;Öhler;3",
                            "Bündelung;FM;Notebooks 14 Zoll;MBW;Laptops 14 Zoll;;bestätigt;;Öhler;1",
                            "Dublette;FM;Notebooks 14 Zoll;FM;Notebooks 14 Zoll;;bestätigt;;Öhler;1")
                    .run("decisions");
            assertThat(run.jdbc()
                            .sql("SELECT CONCAT(line, ' ', field, ' ', code) FROM fault WHERE code LIKE 'ENTSCH%'"
                                    + " ORDER BY line, id")
                            .query(String.class)
                            .list())
                    .containsExactly("2 Original ENTSCH-10", "3 Original ENTSCH-10");
            assertThat(text(bundling(run), "Dubletten")).contains("FM/2 nicht mitgezählt: Dublette von FM/1");
        }
    }

    /** Of all proposals as stored, and as it is traced to its rows. */
    private static java.math.BigDecimal volume(JobsRun run) {
        var trace = run.bean(Tracing.class)
                .trace("buendelung", "2027/2028", "volumen", Map.of())
                .trace();
        assertThat(trace.agrees()).isTrue();
        assertThat(run.jdbc()
                        .sql("SELECT JSON_VALUE(content, '$.proposals.proposals[0].volume.euros') FROM snapshot"
                                + " WHERE kind = 'bundling' ORDER BY id DESC LIMIT 1")
                        .query(java.math.BigDecimal.class)
                        .single())
                .isEqualByComparingTo(trace.figure());
        return trace.figure();
    }

    @Test
    void confirmedPairsAreProposedWhateverTheWordsSayAndARejectionWinsOverAChain() throws Exception {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            plan(run, "2027", "FM;1;Quantenkiste Nord", "MBW;1;Zauberschrank Süd", "FM;2;Wunderwürfel West");
            run.deliver(
                            "entscheidung",
                            "e.csv",
                            HEADER,
                            "Bündelung;FM;Quantenkiste Nord;MBW;Zauberschrank Süd;;bestätigt;;Öhler",
                            "Bündelung;MBW;Zauberschrank Süd;FM;Wunderwürfel West;;bestätigt;;Öhler",
                            "Bündelung;FM;Wunderwürfel West;FM;Quantenkiste Nord;;abgelehnt;zweierlei;Öhler")
                    .run("decisions");
            Path out = bundling(run);
            assertThat(proposals(run)).isEqualTo(1);
            List<Map<String, String>> rows = rows(out, SETTLED);
            assertThat(rows.stream()
                            .filter(row -> !row.getOrDefault("Vorschlag", "").isEmpty()))
                    .singleElement()
                    .satisfies(row -> assertThat(row.get("Bisher")).startsWith("bestätigt"));
            assertThat(text(out, "Verfahren")).contains("Widersprüche", "Wunderwürfel West", "Die Ablehnung geht vor");

            // Neither is in the lexicon: the planner names the concept, and nothing enters by itself.
            Path lexicon = run.out().resolve("Lexikon_2027-2028.xlsx");
            assertThat(rows(lexicon, "Lexikon"))
                    .anySatisfy(row -> assertThat(row)
                            .containsEntry("Art", "Vorschlag")
                            .containsEntry("Wort", "Quantenkiste")
                            .containsEntry("Verwendung", "Synonym"))
                    .anySatisfy(row -> assertThat(row)
                            .containsEntry("Art", "Arbeitsliste")
                            .containsEntry("Wort", "Wunderwürfel")
                            .containsEntry("Ressorts", "FM"));
            Summary words = run.deliver(
                            "lexikon",
                            "woerter.csv",
                            "Wort;Verwendung;Konzept;Belege;Entscheidung;Begründung;Bearbeiter",
                            "Quantenkiste;Synonym;hw.notebook;FM = MBW;übernehmen;so heißen sie dort;Öhler",
                            "Zauberschrank;Kopfwort;;;übernehmen;;Öhler",
                            "Notebook;Synonym;rz.server;;übernehmen;;Öhler",
                            "Wunderwürfel;;;;ablehnen;;Öhler",
                            "Wunderwürfel;;;;ablehnen;ein Name;Öhler",
                            "Kiste;;hw.fehlt;;übernehmen;;Öhler",
                            "Kasten;;hw.notebook;;widerrufen;doch nicht;Öhler",
                            "Kasten;Silbe;hw.notebook;;vielleicht;;Öhler",
                            "Kasten;;hw.notebook;;;schon;")
                    .run("lexicon");
            assertThat(totals(words)).isEqualTo(List.of(9L, 2L, 7L, 0L));
            assertThat(run.jdbc()
                            .sql("SELECT CONCAT(line, ' ', field, ' ', code) FROM fault WHERE code LIKE 'LEX%'"
                                    + " ORDER BY line, id")
                            .query(String.class)
                            .list())
                    .containsExactly(
                            "3 Konzept LEX-03",
                            "4 Wort LEX-04",
                            "5 Begründung LEX-05",
                            "7 Konzept LEX-04",
                            "8 Entscheidung LEX-06",
                            "9 Entscheidung LEX-02",
                            "9 Verwendung LEX-02",
                            "10 Entscheidung LEX-01");
            bundling(run);
            assertThat(rows(lexicon, "Lexikon"))
                    .noneMatch(row -> "Quantenkiste".equals(row.get("Wort")) && "Arbeitsliste".equals(row.get("Art")))
                    .noneMatch(row -> "Wunderwürfel".equals(row.get("Wort")) && "Arbeitsliste".equals(row.get("Art")));
            assertThat(rows(lexicon, "Lexikon entschieden"))
                    .extracting(row -> row.get("Bisher"))
                    .anySatisfy(before -> assertThat(before)
                            .startsWith("übernehmen: ")
                            .contains("Öhler (so heißen sie dort)")
                            .endsWith("noch nicht eingetragen (gesamtplan lexicon-apply)"));
            LexiconUpdate update = run.bean(LexiconApply.class).preview();
            assertThat(update.added()).singleElement().satisfies(word -> {
                assertThat(word.word()).isEqualTo("Quantenkiste");
                assertThat(word.reason()).isEqualTo("so heißen sie dort – FM = MBW");
            });
        }
    }

    @Test
    void faultsComeBackAtTheirCell() {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            Summary taken = run.deliver(
                            "entscheidung",
                            "falsch.csv",
                            HEADER + ";Wiedervorlage",
                            "Bündelung;FM;A-Gerät;MBW;B-Gerät;1,00;;schon;",
                            "Bündelung;FM;A-Gerät;MBW;B-Gerät;1,00;vielleicht;;Öhler",
                            "Ehe;FM;A-Gerät;MBW;B-Gerät;1,00;bestätigt;;Öhler",
                            "Bündelung;XX;A-Gerät;MBW;B-Gerät;1,00;bestätigt;;Öhler",
                            "Bündelung;FM;A-Gerät;MBW;B-Gerät;1,00;abgelehnt;;Öhler",
                            "Bündelung;FM;A-Gerät;MBW;B-Gerät;1,00;widerrufen;doch;Öhler",
                            "Bündelung;FM;A-Gerät;MBW;B-Gerät;1,00;bestätigt;;",
                            "Bündelung;FM;A-Gerät;MBW;B-Gerät;1,00;;;",
                            "Bündelung;FM;A-Gerät;MBW;B-Gerät;1,00;bestätigt;;Öhler;01.03.2099",
                            "Bündelung;FM;A-Gerät;MBW;B-Gerät;1,00;später;;Öhler;01.03.2020",
                            "Bündelung;FM;A-Gerät;MBW;B-Gerät;1,00;später;;Öhler;2025/2026",
                            "Bündelung;FM;A-Gerät;MBW;B-Gerät;1,00;später;;Öhler;01.03.2099",
                            "Bündelung;MBW;B-Gerät;FM;A-Gerät;1,00;bestätigt;;Öhler")
                    .run("decisions");
            assertThat(run.jdbc()
                            .sql("SELECT CONCAT(line, ' ', field, ' ', code) FROM fault ORDER BY line, id")
                            .query(String.class)
                            .list())
                    .containsExactly(
                            "2 Entscheidung ENTSCH-01",
                            "3 Entscheidung ENTSCH-02",
                            "4 Art ENTSCH-03",
                            "5 Ressort 1 ENTSCH-04",
                            "6 Begründung ENTSCH-05",
                            "7 Entscheidung ENTSCH-06",
                            "8 Bearbeiter FELD-01",
                            "10 Wiedervorlage ENTSCH-08",
                            "11 Wiedervorlage ENTSCH-08",
                            "12 Wiedervorlage ENTSCH-08",
                            "14 Entscheidung ENTSCH-09");
            assertThat(totals(taken)).isEqualTo(List.of(13L, 2L, 11L, 0L));
            assertThat(stored(run)).containsExactly("LATER - ");
            assertThat(run.bean(DecisionStore.class).log().inForce())
                    .singleElement()
                    .satisfies(later -> {
                        assertThat(later.round()).isEqualTo("2027/2028");
                        assertThat(later.until()).isEqualTo(Resubmission.from(LocalDate.of(2099, 3, 1)));
                    });
        }
    }

    private static void plan(JobsRun run, String year, String... items) {
        List<String> lines = new ArrayList<>(List.of(PLAN.formatted(year)));
        Map<String, List<String>> byDepartment = new HashMap<>();
        for (String item : items) {
            byDepartment
                    .computeIfAbsent(item.substring(0, item.indexOf(';')), d -> new ArrayList<>(lines))
                    .add(item + ";HW;;100;Stück;" + (item.startsWith("FM") ? "1604" : "1606")
                            + ";81201;130.000,00;freiwillig");
        }
        byDepartment.forEach((department, rows) ->
                run.deliver("fachplanung", department + year + ".csv", rows.toArray(String[]::new)));
        run.run("plans");
    }

    private static Path bundling(JobsRun run) {
        return bundling(run, "2027-2028");
    }

    private static Path bundling(JobsRun run, String round) {
        run.run("bundling");
        return run.out().resolve("Buendelung_" + round + ".xlsx");
    }

    private static Summary decide(JobsRun run, Path workbook, String name) {
        return run.deliver("entscheidung", workbook, name).run("decisions");
    }

    /** As a planner does: the same in each row. */
    private Path fillIn(Path workbook, String sheetName, String verdict, String reason) throws IOException {
        return fillIn(workbook, sheetName, "", verdict, reason, "");
    }

    /** @param kind of the rows that are filled in; empty for all */
    private Path fillIn(Path workbook, String sheetName, String kind, String verdict, String reason, String original)
            throws IOException {
        Path filled = Files.createTempFile(folder, "ausgefüllt", ".xlsx");
        try (var in = Files.newInputStream(workbook);
                XSSFWorkbook book = new XSSFWorkbook(in);
                var out = Files.newOutputStream(filled)) {
            XSSFSheet sheet = book.getSheet(sheetName);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getDataValidations()).hasSize(2);
            Map<String, Integer> columns = new HashMap<>();
            for (Row row : sheet) {
                if (!columns.isEmpty() && !row.getCell(0).getStringCellValue().endsWith(kind)) {
                    continue;
                }
                if (!columns.isEmpty()) {
                    row.getCell(columns.getOrDefault("Original", -1)).setCellValue(original);
                    row.getCell(columns.getOrDefault("Entscheidung", -1)).setCellValue(verdict);
                    row.getCell(columns.getOrDefault("Begründung", -1)).setCellValue(reason);
                    row.getCell(columns.getOrDefault("Bearbeiter", -1)).setCellValue("Frau Öhler");
                    assertThat(row.getCell(0).getCellStyle().getLocked()).isTrue();
                } else if ("Art".equals(row.getCell(0).getStringCellValue())) {
                    row.forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
                }
            }
            book.write(out);
        }
        return filled;
    }

    private static List<Map<String, String>> toDecide(Path workbook) throws IOException {
        return rows(workbook, OPEN);
    }

    private static List<Map<String, String>> rows(Path workbook, String sheet) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (var in = Files.newInputStream(workbook);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            List<String> headers = new ArrayList<>();
            for (Row row : book.getSheet(sheet)) {
                if (!headers.isEmpty()) {
                    Map<String, String> cells = new HashMap<>();
                    row.forEach(cell -> cells.put(headers.get(cell.getColumnIndex()), cell.toString()));
                    if (cells.size() > 1) {
                        rows.add(cells);
                    }
                } else if ("Art".equals(row.getCell(0).getStringCellValue())) {
                    row.forEach(cell -> headers.add(cell.getStringCellValue()));
                }
            }
        }
        return rows;
    }

    private static String text(Path workbook, String sheet) throws IOException {
        StringBuilder text = new StringBuilder();
        try (var in = Files.newInputStream(workbook);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            book.getSheet(sheet)
                    .forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
        }
        return text.toString();
    }

    private static List<Long> totals(Summary summary) {
        var totals = summary.totals();
        return totals == null
                ? List.of()
                : List.of(totals.read(), totals.accepted(), totals.rejected(), totals.replaced());
    }

    private static int proposals(JobsRun run) {
        return run.jdbc()
                .sql("SELECT JSON_LENGTH(content, '$.proposals.proposals') FROM snapshot WHERE kind = 'bundling'"
                        + " ORDER BY id DESC LIMIT 1")
                .query(Integer.class)
                .single();
    }

    private static String content(JobsRun run) {
        return run.jdbc()
                .sql("SELECT content FROM snapshot WHERE kind = 'bundling' ORDER BY id DESC LIMIT 1")
                .query(String.class)
                .single();
    }

    private static List<String> stored(JobsRun run) {
        return run.jdbc()
                .sql("SELECT CONCAT(verdict, ' ', COALESCE(supersedes, '-'), ' ', reason) FROM bundling_decision"
                        + " ORDER BY id")
                .query(String.class)
                .list();
    }
}
