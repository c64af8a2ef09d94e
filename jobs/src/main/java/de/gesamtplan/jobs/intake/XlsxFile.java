package de.gesamtplan.jobs.intake;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads the visible sheets of a workbook row by row. */
final class XlsxFile {
    /** More than any plan needs; a bomb holds far more. */
    private static final long LARGEST_CONTENT = 2L << 30;

    private static final int LARGEST_RATIO = 500;

    private XlsxFile() {}

    static void read(Path file, Profile profile, RecordSink sink) throws IOException {
        check(file);
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in, new ReadingOptions(false, false))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                boolean wanted = profile.sheet() == null
                        ? sheet.getVisibility() == SheetVisibility.VISIBLE
                        : sheet.getName().equals(profile.sheet());
                if (wanted) {
                    sink.sheet(sheet.getName());
                    try (Stream<Row> rows = sheet.openStream()) {
                        rows.forEach(row -> sink.record(row.getRowNum(), cells(row)));
                    }
                }
            }
        }
    }

    private static @Nullable Object[] cells(Row row) {
        @Nullable Object[] cells = new Object[row.getCellCount()];
        for (int c = 0; c < cells.length; c++) {
            Cell cell = row.getCell(c);
            cells[c] = cell == null ? null : value(cell);
        }
        return cells;
    }

    private static @Nullable Object value(Cell cell) {
        Object value = cell.getType() == CellType.FORMULA ? cached(cell) : cell.getValue();
        if (value instanceof BigDecimal number) {
            // 15 digits are what a spreadsheet shows of its binary numbers.
            return number.round(new MathContext(15));
        }
        return value == null ? null : value.toString();
    }

    private static @Nullable Object cached(Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null) {
            return null;
        }
        try {
            return new BigDecimal(raw);
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    private static void check(Path file) throws IOException {
        byte[] start = new byte[8];
        try (InputStream in = Files.newInputStream(file)) {
            int read = in.read(start);
            if (read >= 4 && (start[0] & 0xff) == 0xd0 && (start[1] & 0xff) == 0xcf) {
                throw new FileException(
                        "DATEI-04",
                        "Die Datei ist im alten Format .xls oder verschlüsselt. Bitte ohne Kennwort als .xlsx speichern und neu liefern.");
            }
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long content = 0;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                content += entry.getSize();
                boolean bomb = entry.getSize() > (1 << 20)
                        && entry.getSize() / Math.max(1, entry.getCompressedSize()) > LARGEST_RATIO;
                if (bomb || content > LARGEST_CONTENT) {
                    throw new FileException(
                            "DATEI-05",
                            "Die Arbeitsmappe ist ungewöhnlich groß gepackt und wird nicht geöffnet. Bitte neu speichern.");
                }
                if (entry.getName().endsWith("vbaProject.bin")) {
                    throw new FileException(
                            "DATEI-06",
                            "Die Arbeitsmappe enthält Makros. Bitte als .xlsx ohne Makros speichern und neu liefern.");
                }
            }
        } catch (ZipException e) {
            throw new FileException(
                    "DATEI-03", "Die Datei ist keine lesbare Arbeitsmappe (.xlsx). Bitte neu speichern und liefern.");
        }
    }
}
