package de.gesamtplan.jobs.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
    private static final Profile PLANS = new Profiles(Path.of("../config/profile")).choose("fachplanung", "x.csv");

    @TempDir
    private Path folder = Path.of("");

    private Path file(String name, String text, String charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(Charset.forName(charset)));
    }

    private static List<String> rows(Path file, String... fields) throws IOException {
        List<String> rows = new ArrayList<>();
        Table.read(file, PLANS, row -> {
            List<String> cells = new ArrayList<>();
            for (String field : fields) {
                cells.add(String.valueOf(row.text(field)));
            }
            rows.add(row.line() + ":" + String.join("|", cells));
        });
        return rows;
    }

    private static final String HEAD = "Ressort;Position;Bezeichnung;Kapitel;Titel;Verbindlichkeit";

    private static Understood understood(Path file) throws IOException {
        return Table.read(file, PLANS, row -> {});
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, Büro, UTF-8",
        "US-ASCII, Buero, ASCII",
        "windows-1252, Büro – 5 €, Windows-1252",
        "ISO-8859-15, Büro, ISO-8859-1/Windows-1252",
        "UTF-16, Büro €, UTF-16"
    })
    void encodingIsFoundOutAndSaid(String charset, String title, String said) throws IOException {
        Path file = file("a.csv", HEAD + "\nFM;1;" + title + ";1606;81201;freiwillig\n", charset);

        assertThat(rows(file, "Bezeichnung")).containsExactly("2:" + title);
        assertThat(understood(file).form()).startsWith(said + ", „;“, Kopf in Zeile 1");
    }

    /** Byte A4 is the euro sign in ISO-8859-15 and another currency sign in Windows-1252. */
    @Test
    void encodingThatCannotBeDecidedIsRefused() throws IOException {
        Path file = file("a.csv", HEAD + "\nFM;1;Büro 5 €;1606;81201;freiwillig\n", "ISO-8859-15");

        assertThatThrownBy(() -> rows(file)).isInstanceOf(FileException.class).hasMessageContaining("ISO-8859-15");
    }

    @Test
    void strayCarriageReturnsTearNoRows() throws IOException {
        Path file = file(
                "a.csv",
                HEAD + "\r\nFM;1;Server\rneu;1606;81201;freiwillig\r\n"
                        + "FM;2;zwei;1606;81201;freiwillig\rFM;3;drei;1606;81201;freiwillig\r\n",
                "UTF-8");

        assertThat(rows(file, "Position", "Bezeichnung", "Verbindlichkeit"))
                .containsExactly("2:1|Server neu|freiwillig", "3:2|zwei|freiwillig", "3:3|drei|freiwillig");
    }

    @Test
    void oldMacintoshLineEndsAreLineEnds() throws IOException {
        Path file = file("a.csv", HEAD + "\rFM;1;eins;1606;81201;freiwillig\r", "UTF-8");

        assertThat(rows(file, "Bezeichnung")).containsExactly("2:eins");
    }

    private static List<String> amounts(Path file) throws IOException {
        List<String> amounts = new ArrayList<>();
        Table.read(file, PLANS, row -> {
            var money = row.money("Ansatz 2027");
            amounts.add(
                    money == null ? row.faults().get(0).code() : money.euros().toPlainString());
        });
        return amounts;
    }

    private Path withAmounts(String... amounts) throws IOException {
        StringBuilder text = new StringBuilder(HEAD + ";Ansatz 2027\n");
        for (int i = 0; i < amounts.length; i++) {
            text.append("FM;")
                    .append(i)
                    .append(";x;1606;81201;freiwillig;")
                    .append(amounts[i])
                    .append('\n');
        }
        return file("n.csv", text.toString(), "UTF-8");
    }

    @Test
    void numberIsReadAsTheRestOfItsColumnProves() throws IOException {
        assertThat(amounts(withAmounts("81.000", "1.234,56", "7"))).containsExactly("81000.00", "1234.56", "7.00");
        assertThat(amounts(withAmounts("81,000", "1,234.56"))).containsExactly("81000.00", "1234.56");
        assertThat(amounts(withAmounts("81.000", "1.234.567"))).containsExactly("81000.00", "1234567.00");
    }

    @Test
    void numberThatNothingProvesIsAFault() throws IOException {
        assertThat(amounts(withAmounts("81.000", "7"))).containsExactly("FELD-03", "7.00");
        assertThat(amounts(withAmounts("81.000", "1,5", "1.5"))).containsExactly("FELD-03", "1.50", "1.50");
    }

    @ParameterizedTest
    @CsvSource({
        "Anzahl Zeilen: 2, ''",
        "Anzahl Positionen: 3, DATEI-10",
        "'Summe Ansatz 2027: 30,00', ''",
        "'Kontrollsumme;31,00 €', DATEI-10"
    })
    void controlTotalsAboveTheHeaderAndBesideTheFileAreCompared(String total, String code) throws IOException {
        String rows = "FM;1;x;1606;81201;freiwillig;10,00\nFM;2;x;1606;81201;freiwillig;20,00\n";
        Path above = file("above.csv", "IT-Plan\n" + total + "\n" + HEAD + ";Ansatz 2027\n" + rows, "UTF-8");
        Path beside = file("beside.csv", HEAD + ";Ansatz 2027\n" + rows, "UTF-8");
        file("beside.csv.kontrolle", total + "\n", "UTF-8");

        List<String> expected = code.isEmpty() ? List.of() : List.of(code);
        assertThat(understood(above).faults()).extracting(Fault::code).isEqualTo(expected);
        assertThat(understood(beside).faults()).extracting(Fault::code).isEqualTo(expected);
    }

    @Test
    void fileThatEndsWithinARowIsCutOff() throws IOException {
        Path file = file("a.csv", HEAD + "\nFM;1;eins;1606;81201;freiwillig\nFM;2;zw", "UTF-8");

        assertThat(understood(file).faults()).extracting(Fault::code).contains("DATEI-19");
    }

    @Test
    void fieldsWithoutAHeadingAreNotLost() throws IOException {
        Path file = file("a.csv", HEAD + "\nFM;1;eins;zwei;1606;81201;freiwillig\n", "UTF-8");
        List<String> faults = new ArrayList<>();
        Table.read(file, PLANS, row -> row.faults().forEach(f -> faults.add(f.code())));

        assertThat(faults).containsExactly("DATEI-25");
    }

    @Test
    void columnsThatNobodyReadsAreNamed() throws IOException {
        Path file = file("a.csv", HEAD + ";Bemerkung;leer\nFM;1;eins;1606;81201;freiwillig;wichtig;\n", "UTF-8");
        Understood understood = Table.read(file, PLANS, row -> PLANS.required().forEach(row::text));

        assertThat(understood.faults()).extracting(Fault::value).containsExactly("Bemerkung");
    }

    @Test
    void whatIsMergedDownwardsStandsInEachRowButNoAmountTwice() throws IOException {
        Path file = folder.resolve("m.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Plan");
            String[] headings = (HEAD + ";Ansatz 2027").split(";");
            for (int r = 0; r < 3; r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < headings.length; c++) {
                    row.createCell(c).setCellValue(r == 0 ? headings[c] : c == 1 ? "P" + r : r == 1 ? "FM" : "");
                }
            }
            sheet.getRow(1).getCell(6).setCellValue(500);
            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("G2:G3"));
            workbook.write(out);
        }

        assertThat(rows(file, "Ressort", "Position")).containsExactly("2:FM|P1", "3:FM|P2");
        assertThat(amounts(file)).containsExactly("500.00", "FELD-12");
    }

    @Test
    void formulaCountsWithItsLastValueAndIsAFaultWithoutOne() throws IOException {
        Path file = folder.resolve("f.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Plan");
            String[] headings = (HEAD + ";Ansatz 2027").split(";");
            var header = sheet.createRow(0);
            for (int c = 0; c < headings.length; c++) {
                header.createCell(c).setCellValue(headings[c]);
            }
            var row = sheet.createRow(1);
            row.createCell(0).setCellFormula("\"0\"&\"602\"");
            row.createCell(6).setCellFormula("2*21");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.createRow(2).createCell(0).setCellValue("FM");
            sheet.getRow(2).createCell(6).setCellFormula("2*21");
            workbook.write(out);
        }

        assertThat(rows(file, "Ressort")).containsExactly("2:0602", "3:FM");
        assertThat(amounts(file)).containsExactly("42.00", "FELD-02");
    }

    @Test
    void titlesBlankLinesQuotedBreaksAndHeadingVariantsDoNotDisturb() throws IOException {
        Path file = file(
                "b.csv",
                "\ufeffIT-Plan\r\n\r\nRESSORT *\tPosition\tBezeichnung\tKapitel\tTitel\tVerbindlichkeit\tMASSNAHME\r\n"
                        + "FM\t1\t\"Zeile 1\nZeile 2\"\t1606\t81201\tfreiwillig\tM-1\r\n\t\t\t\t\t\t\r\n"
                        + "FM\t2\tzwei\t1606\t81201\tfreiwillig\tM-2\r\n",
                "UTF-8");

        assertThat(rows(file, "Ressort", "Maßnahme")).containsExactly("4:FM|M-1", "7:FM|M-2");
    }

    @Test
    void workbookNumbersLoseNoZerosAndHiddenSheetsAreNotRead() throws IOException {
        Path file = folder.resolve("c.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (String name : List.of("Plan", "alt")) {
                Sheet sheet = workbook.createSheet(name);
                sheet.createRow(0).createCell(0).setCellValue("Deckblatt");
                var header = sheet.createRow(2);
                var row = sheet.createRow(3);
                String[] headings = {"Ressort", "Position", "Bezeichnung", "Kapitel", "Titel", "Verbindlichkeit"};
                for (int c = 0; c < headings.length; c++) {
                    header.createCell(c).setCellValue(headings[c]);
                    row.createCell(c).setCellValue(name);
                }
                row.getCell(3).setCellValue(606);
                row.getCell(4).setCellFormula("80000+1201");
                workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            }
            workbook.setSheetHidden(1, true);
            workbook.write(out);
        }
        List<String> codes = new ArrayList<>();
        Table.read(
                file,
                PLANS,
                row -> codes.add(row.sheet() + " " + row.line() + " " + row.digits("Kapitel", 4) + " "
                        + row.digits("Titel", 5)));

        assertThat(codes).containsExactly("Plan 4 0606 81201");
    }

    @Test
    void missingHeaderNamesWhatIsMissing() throws IOException {
        Path file = file("d.csv", "Ressort;Position;Bezeichnung\nFM;1;x\n", "UTF-8");

        assertThatThrownBy(() -> rows(file))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("Kapitel, Titel, Verbindlichkeit");
    }
}
