package de.gesamtplan.jobs.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made to do harm, or are broken, are refused with one line that says why. */
class HostileFileTest {
    private static final Profile PLANS = new Profiles(Path.of("../config/profile")).choose("fachplanung", "x.csv");
    private static final String HEAD = "Ressort;Position;Bezeichnung;Kapitel;Titel;Verbindlichkeit\n";

    @TempDir
    private Path folder = Path.of("");

    private static void assertRefused(Path file, String code) {
        FileException why =
                catchThrowableOfType(FileException.class, () -> Table.read(file, PLANS, row -> row.text("Titel")));
        assertThat(why).as("refusal of %s", file.getFileName()).isNotNull();
        assertThat(why.code()).isEqualTo(code);
        assertThat(String.valueOf(why.getMessage())).doesNotContain("\n").contains("Bitte");
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Parts of a harmless workbook. */
    private static Map<String, byte[]> workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var row = workbook.createSheet("Plan").createRow(0);
            String[] headings = HEAD.strip().split(";");
            for (int c = 0; c < headings.length; c++) {
                row.createCell(c).setCellValue(headings[c]);
            }
            workbook.write(bytes);
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private Path workbook(String name, Map<String, byte[]> parts) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private Path withSheet(String name, String from, String to) throws IOException {
        Map<String, byte[]> parts = workbook();
        String sheet = new String(parts.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        assertThat(sheet).contains(from);
        parts.put("xl/worksheets/sheet1.xml", sheet.replace(from, to).getBytes(StandardCharsets.UTF_8));
        return workbook(name, parts);
    }

    @Test
    void packedBombIsNotOpened() throws IOException {
        Map<String, byte[]> parts = workbook();
        parts.put("xl/worksheets/sheet1.xml", new byte[50 << 20]);

        assertRefused(workbook("bomb.xlsx", parts), "DATEI-05");
    }

    /** The directory of the package states 1 byte where 50 MB come out. */
    @Test
    void packageThatLiesAboutItsSizesIsNotOpened() throws IOException {
        Map<String, byte[]> parts = workbook();
        parts.put("xl/worksheets/sheet1.xml", new byte[50 << 20]);
        byte[] bytes = Files.readAllBytes(workbook("liar.xlsx", parts));
        byte[] size = {0, 0, 0x20, 3};
        for (int i = 0; i + 4 < bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + 4, size, 0, 4)) {
                bytes[i + 2] = 0;
                bytes[i + 3] = 0;
                bytes[i] = 1;
            }
        }

        assertRefused(file("liar.xlsx", bytes), "DATEI-05");
    }

    @Test
    void entitiesInAWorkbookAreNotExpanded() throws IOException {
        String bomb =
                "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><worksheet";
        String outside = "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet";

        assertRefused(withSheet("entities.xlsx", "<worksheet", bomb), "DATEI-24");
        assertRefused(withSheet("outside.xlsx", "<worksheet", outside), "DATEI-24");
    }

    @Test
    void cellFarRightOfAllColumnsFillsNoMemory() throws IOException {
        assertRefused(withSheet("far.xlsx", "r=\"B1\"", "r=\"ZZZZZZ1\""), "DATEI-24");
        assertRefused(withSheet("far2.xlsx", "r=\"B1\"", "r = '&#90;ZZZZZ1'"), "DATEI-24");
    }

    @Test
    void brokenSheetIsRefused() throws IOException {
        assertRefused(withSheet("broken.xlsx", "</sheetData>", ""), "DATEI-03");
        assertRefused(withSheet("index.xlsx", "<v>1</v>", "<v>4711</v>"), "DATEI-03");
        assertRefused(withSheet("index2.xlsx", "<v>1</v>", "<v>x</v>"), "DATEI-03");
    }

    /** Finds of the fuzzer: the reader throws these before the first row. */
    @Test
    void sheetThatBeginsBrokenIsRefused() throws IOException {
        for (String start : List.of(
                "<work=sheet", "<|worksheet", "<?xml version='1.0' encoding='UTF-9'?><worksheet", "i<worksheet")) {
            assertRefused(withSheet("start.xlsx", "<worksheet", start), "DATEI-03");
        }
    }

    @Test
    void cutOffWorkbookIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(workbook("whole.xlsx", workbook()));

        for (int length : new int[] {1, 30, whole.length / 2, whole.length - 1}) {
            assertRefused(file("cut.xlsx", Arrays.copyOf(whole, length)), "DATEI-03");
        }
    }

    @Test
    void otherThingsNamedLikeWorkbooksAreRefused() throws IOException {
        assertRefused(file("pdf.xlsx", "%PDF-1.7\n"), "DATEI-22");
        assertRefused(file("text.xlsx", "kein Zip"), "DATEI-03");
        assertRefused(file("empty.xlsx", ""), "DATEI-15");
        assertRefused(file("old.xls", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}), "DATEI-04");
        assertRefused(file("word.docx", "PK"), "DATEI-01");
    }

    @Test
    void workbookWithMacrosIsRefused() throws IOException {
        Map<String, byte[]> parts = workbook();
        parts.put("xl/vbaProject.bin", new byte[] {1});

        assertRefused(workbook("macro.xlsm", parts), "DATEI-06");
    }

    @Test
    void textThatIsNoTableIsRefused() throws IOException {
        assertRefused(file("empty.csv", ""), "DATEI-15");
        assertRefused(file("nul.csv", HEAD + "FM;1;\0;1606;81201;freiwillig\n"), "DATEI-13");
        assertRefused(file("line.csv", HEAD + "x".repeat(40 << 20)), "DATEI-11");
        assertRefused(file("columns.csv", "a;".repeat(20_000) + "\n"), "DATEI-12");
        assertRefused(file("noheader.csv", "a;b\n1;2\n"), "DATEI-07");
    }

    @Test
    void quoteThatNeverEndsFillsNoMemory() throws IOException {
        assertRefused(file("quote.csv", HEAD + "FM;1;\"eins;1606\n"), "DATEI-02");
        assertRefused(file("quotes.csv", HEAD + "FM;1;\"" + "eins;1606;81201\n".repeat(2 << 20)), "DATEI-02");
    }

    /** Cells that a spreadsheet would compute are text, to the letter. */
    @Test
    void cellsThatLookLikeFormulasStayText() throws IOException {
        Path file =
                file("formulas.csv", HEAD + "FM;1;=1+1;1606;81201;freiwillig\nFM;2;@SUM(A1);1606;81201;freiwillig\n");
        StringBuilder read = new StringBuilder();
        Table.read(file, PLANS, row -> read.append(row.text("Bezeichnung")).append('|'));

        assertThat(read).hasToString("=1+1|@SUM(A1)|");
    }

    @Test
    void harmlessWorkbookIsRead() throws IOException {
        try (InputStream in = Files.newInputStream(workbook("harmless.xlsx", workbook()))) {
            assertThat(in.read()).isEqualTo('P');
        }
        assertThat(Table.read(folder.resolve("harmless.xlsx"), PLANS, row -> {}).form())
                .isEqualTo("XLSX, Kopf in Zeile 1 (Blatt „Plan“)");
    }
}
