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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-15"})
    void encodingIsFoundOut(String charset) throws IOException {
        Path file = file(
                "a.csv",
                "Ressort;Position;Bezeichnung;Kapitel;Titel;Verbindlichkeit\nFM;1;Schließfächer für Büroräume;1606;81201;freiwillig\n",
                charset);

        assertThat(rows(file, "Bezeichnung")).containsExactly("2:Schließfächer für Büroräume");
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

    @Test
    void packedBombIsNotOpened() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(new byte[20 << 20]);
            zip.closeEntry();
        }

        assertThatThrownBy(() -> rows(file)).isInstanceOf(FileException.class).hasMessageContaining("gepackt");
    }

    @Test
    void wordDocumentWithAWrongNameIsRefused() throws IOException {
        Path file = file("e.xlsx", "kein Zip", "UTF-8");

        assertThatThrownBy(() -> rows(file)).isInstanceOf(FileException.class).hasMessageContaining(".xlsx");
    }
}
