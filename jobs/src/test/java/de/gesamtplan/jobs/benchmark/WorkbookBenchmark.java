package de.gesamtplan.jobs.benchmark;

import de.gesamtplan.jobs.JobsRun;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/**
 * Imports a workbook of department plans as the job does it, and by turns reads the same sheet bare: with the event model
 * of POI, which gives each cell as text, and with fastexcel, the reader that the import uses.
 */
public final class WorkbookBenchmark {
    private static final int ROUNDS = 4;

    private WorkbookBenchmark() {}

    /** Arguments: a folder for its files, and the number of rows. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int status = 1;
        try {
            run(folder, Integer.parseInt(arguments[1]));
            status = 0;
        } catch (Exception e) {
            e.printStackTrace();
        }
        // The embedded server's own threads would keep the program alive.
        System.exit(status);
    }

    private static void run(Path folder, int rows) throws Exception {
        Path delivered = folder.resolve("plans.xlsx");
        write(delivered, rows, 0);
        System.out.printf(
                Locale.ROOT,
                "%,d plan rows, %d MB delivered, heap at most %d MB, JDK %s, %d cores%n",
                rows,
                Files.size(delivered) >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        Rounds rounds = new Rounds();
        try (JobsRun run = JobsRun.in(folder)) {
            PlanRows.reference(run);
            Tables tables = new Tables(run);
            for (int round = 0; round < ROUNDS; round++) {
                // Other content by one cell, or the file would be known.
                write(delivered, rows, round);
                rounds.time("bare, POI's event model", () -> require(rows + 2, poi(delivered)));
                rounds.time("bare, fastexcel", () -> require(rows + 2, fastexcel(delivered)));
                run.deliver("fachplanung", delivered);
                rounds.time("import with all checks", () -> PlansBenchmark.check(run.run("plans"), rows));
                tables.empty("plan_funding", "plan_goal", "plan_amount", "plan_item");
            }
        }
        rounds.printTime("bare, POI's event model", "import with all checks");
        rounds.printTime("bare, fastexcel", "import with all checks");
    }

    private static void require(long expected, long read) {
        if (expected != read) {
            throw new IllegalStateException(read + " rows read instead of " + expected);
        }
    }

    private static void write(Path file, int rows, int round) throws IOException {
        PlanRows source = new PlanRows();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, true, true);
                OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet sheet = workbook.createSheet("Planung");
            sheet.createRow(0).createCell(0).setCellValue("IT-Fachplanung, Fassung " + round);
            cells(sheet, 1, PlanRows.HEADER);
            for (int number = 1; number <= rows; number++) {
                cells(sheet, number + 1, source.row(number));
            }
            workbook.write(out);
        }
    }

    private static void cells(SXSSFSheet sheet, int at, String[] cells) {
        var row = sheet.createRow(at);
        for (int c = 0; c < cells.length; c++) {
            boolean amount = at > 1 && c >= PlanRows.FIRST_AMOUNT && c <= PlanRows.LAST_AMOUNT;
            if (amount && !cells[c].isEmpty()) {
                row.createCell(c)
                        .setCellValue(new BigDecimal(cells[c].replace(".", "").replace(',', '.')).doubleValue());
            } else if (!cells[c].isEmpty()) {
                row.createCell(c).setCellValue(cells[c]);
            }
        }
    }

    private static long poi(Path file) throws Exception {
        long[] read = new long[1];
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(parts);
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(parts);
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            XMLReader xml = factory.newSAXParser().getXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    texts,
                    new XSSFSheetXMLHandler.SheetContentsHandler() {
                        @Override
                        public void startRow(int row) {
                            read[0]++;
                        }

                        @Override
                        public void endRow(int row) {
                            // Only counted.
                        }

                        @Override
                        public void cell(
                                @Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
                            // Only read.
                        }
                    },
                    false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
        }
        return read[0];
    }

    private static long fastexcel(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.mapToLong(row -> row.getCellCount() > 0 ? 1 : 0).sum();
        }
    }
}
