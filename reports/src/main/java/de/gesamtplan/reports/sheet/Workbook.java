package de.gesamtplan.reports.sheet;

import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.texts.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An XLSX workbook of described tables with live formulas and charts. Each sheet opens with title, data date and
 * snapshot number, and prints them with page n of m. The same description gives the same bytes.
 *
 * <pre>{@code
 * try (Workbook workbook = Workbook.of(head)) {
 *     Sheet items = workbook.sheet("Positionen");
 *     Range all = items.table(table);
 *     workbook.sheet("Summen").table(sumsOver(all.column("Ansatz 2027")));
 *     return workbook.bytes();
 * }
 * }</pre>
 */
public final class Workbook implements AutoCloseable {
    private static final int ROWS_IN_MEMORY = 100;

    private final ReportHead head;
    private final Texts texts;
    private final XSSFWorkbook poi;
    private final CellStyles styles;
    private final MarkStyles marks;
    private final List<Sheet> sheets = new ArrayList<>();

    private Workbook(ReportHead head, Texts texts, XSSFWorkbook poi) {
        this.head = head;
        this.texts = texts;
        this.poi = poi;
        this.styles = new CellStyles(poi);
        this.marks = new MarkStyles(poi);
    }

    private void describe() {
        POIXMLProperties.CoreProperties properties = poi.getProperties().getCoreProperties();
        properties.setTitle(head.title());
        properties.setCreator("Gesamtplan");
        Date printed = Date.from(head.printedAt().toInstant(ZoneOffset.UTC));
        properties.setCreated(Optional.of(printed));
        properties.setModified(Optional.of(printed));
        poi.setForceFormulaRecalculation(true);
    }

    public static Workbook of(ReportHead head) {
        return of(head, Texts.AS_THEY_ARE);
    }

    /**
     * @param texts wording of headers and labels; formulas find columns by what the headers are called in the product, and
     *     sheets keep their names, for other workbooks refer to them
     */
    public static Workbook of(ReportHead head, Texts texts) {
        Workbook workbook = new Workbook(head, texts, new XSSFWorkbook());
        workbook.describe();
        return workbook;
    }

    /**
     * A workbook that somebody sent, to which sheets and marks are added.
     *
     * @param bytes of a workbook that was checked to do no harm
     */
    public static Workbook around(ReportHead head, byte[] bytes) {
        try {
            return new Workbook(head, Texts.AS_THEY_ARE, new XSSFWorkbook(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the workbook for " + head.title(), e);
        }
    }

    /** @param name at most 31 characters; characters that Excel forbids become blanks */
    public Sheet sheet(String name) {
        return add(name, false);
    }

    /** A sheet for analysis, for instance by a pivot table: its first row is the table's header. */
    public Sheet data(String name) {
        return add(name, true);
    }

    private Sheet add(String name, boolean plain) {
        Sheet sheet = new Sheet(
                poi.createSheet(WorkbookUtil.createSafeSheetName(name)), new Sheet.Look(head, styles, texts), plain);
        sheets.add(sheet);
        return sheet;
    }

    /**
     * Gives a cell or range a name by which formulas and readers find it.
     *
     * @param name letters, digits and underscores
     * @param reference absolute, for instance {@code 'Ressorts'!$C$17}
     */
    public void name(String name, String reference) {
        Name named = poi.createName();
        named.setNameName(name);
        named.setRefersToFormula(reference);
    }

    /** A sheet for rows as somebody sent them. */
    public MarkedSheet marked(String name) {
        XSSFSheet sheet = poi.createSheet(WorkbookUtil.createSafeSheetName(name));
        sheet.setDefaultColumnWidth(18);
        return new MarkedSheet(sheet, marks);
    }

    /** A sheet that is there already. */
    public MarkedSheet existing(String name) {
        return new MarkedSheet(poi.getSheet(name), marks);
    }

    /** Removes sheets, if they are there. */
    public void remove(Set<String> names) {
        for (String name : names) {
            int index = poi.getSheetIndex(name);
            if (index >= 0) {
                poi.removeSheetAt(index);
            }
        }
    }

    /** Moves sheets to the front, and opens the first. */
    public void first(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            poi.setSheetOrder(names.get(i), i);
        }
        poi.setActiveSheet(0);
        for (int i = 0; i < poi.getNumberOfSheets(); i++) {
            poi.getSheetAt(i).setSelected(i == 0);
        }
    }

    /** Takes back what an earlier report marked. */
    public void forgetMarks() {
        poi.sheetIterator().forEachRemaining(sheet -> {
            if (sheet instanceof XSSFSheet each) {
                new MarkedSheet(each, marks).forgetMarks();
            }
        });
    }

    public byte[] bytes() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            sheets.forEach(Sheet::limitPrint);
            if (sheets.stream().anyMatch(Sheet::hasLateRows)) {
                stream(written);
            } else {
                poi.write(written);
            }
            return SteadyZip.of(written.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the workbook " + head.title(), e);
        }
    }

    private void stream(OutputStream out) throws IOException {
        try (SXSSFWorkbook stream = new SXSSFWorkbook(poi, ROWS_IN_MEMORY)) {
            // With the larger form of ZIP the parts could not be read as a stream.
            stream.setZip64Mode(Zip64Mode.Never);
            sheets.stream().filter(Sheet::hasLateRows).forEach(sheet -> sheet.writeLate(stream.getSheet(sheet.name())));
            stream.write(out);
        }
    }

    @Override
    public void close() {
        try {
            poi.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
