package de.gesamtplan.jobs.intake;

import de.gesamtplan.reports.faults.FaultWorkbook;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * The visible sheets of a workbook, or the one that the profile names. What is merged downwards stands in each of its
 * rows.
 */
final class XlsxFile implements TableFile {
    private static final MathContext SHOWN = new MathContext(15);

    private final Path file;
    private final Profile profile;
    private final Map<String, MergedCells> merged;

    private XlsxFile(Path file, Profile profile, Map<String, MergedCells> merged) {
        this.file = file;
        this.profile = profile;
        this.merged = merged;
    }

    /** @throws FileException if it is no workbook, or one that must not be opened */
    static XlsxFile of(Path file, Profile profile) throws IOException {
        return new XlsxFile(file, profile, XlsxPackage.check(file));
    }

    @Override
    public String german() {
        return "XLSX";
    }

    @Override
    public void read(RecordSink sink) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true))) {
            for (Sheet sheet : sheets(workbook)) {
                if (isWanted(sheet)) {
                    sink.sheet(sheet.getName());
                    read(sheet, merged.getOrDefault(sheet.getName(), MergedCells.none()), sink);
                }
            }
        } catch (ArithmeticException | IndexOutOfBoundsException | ExcelReaderException e) {
            throw unreadable();
        } catch (IOException e) {
            if (e.getCause() instanceof XMLStreamException) {
                throw unreadable();
            }
            throw e;
        }
    }

    /** What a fault report added is none of the delivery when it comes back. */
    private boolean isWanted(Sheet sheet) {
        if (FaultWorkbook.ADDED_SHEETS.contains(sheet.getName())) {
            return false;
        }
        return profile.sheet() == null
                ? sheet.getVisibility() == SheetVisibility.VISIBLE
                : profile.reads(sheet.getName());
    }

    private static List<Sheet> sheets(ReadableWorkbook workbook) {
        try (Stream<Sheet> sheets = workbook.getSheets()) {
            return sheets.toList();
        }
    }

    private static void read(Sheet sheet, MergedCells merged, RecordSink sink) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> each = rows.iterator();
            MergedCells.Filling filling = merged.new Filling();
            for (Optional<Row> row = next(each); row.isPresent(); row = next(each)) {
                int line = row.get().getRowNum();
                sink.record(line, filling.filled(line, cells(row.get())));
            }
        }
    }

    /** What the reader throws at a damaged sheet is manifold; what the sink throws must get through. */
    private static Optional<Row> next(Iterator<Row> rows) {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (RuntimeException e) {
            throw unreadable();
        }
    }

    static FileException unreadable() {
        return new FileException(
                "DATEI-03", "Die Datei ist keine lesbare Arbeitsmappe (.xlsx). Bitte neu speichern und liefern.");
    }

    private static @Nullable Object[] cells(Row row) {
        @Nullable Object[] cells = new Object[row.getCellCount()];
        for (int c = 0; c < cells.length; c++) {
            Cell cell = row.getCell(c);
            cells[c] = cell == null ? null : value(cell);
        }
        return cells;
    }

    /** A formula counts with the value that was last computed; one without shows itself, so that it is missed. */
    private static @Nullable Object value(Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            // 15 digits are what a spreadsheet shows of its binary numbers.
            return number.round(SHOWN);
        }
        if (value == null) {
            return cell.getType() == CellType.FORMULA ? "=" + cell.getFormula() : null;
        }
        return value.toString();
    }
}
