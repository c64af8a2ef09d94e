package de.gesamtplan.reports.sheet;

import de.gesamtplan.reports.ReportHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.WorkbookUtil;
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
    private final ReportHead head;
    private final XSSFWorkbook poi = new XSSFWorkbook();
    private final CellStyles styles = new CellStyles(poi);

    private Workbook(ReportHead head) {
        this.head = head;
        POIXMLProperties.CoreProperties properties = poi.getProperties().getCoreProperties();
        properties.setTitle(head.title());
        properties.setCreator("Gesamtplan");
        Date printed = Date.from(head.printedAt().toInstant(ZoneOffset.UTC));
        properties.setCreated(Optional.of(printed));
        properties.setModified(Optional.of(printed));
        poi.setForceFormulaRecalculation(true);
    }

    public static Workbook of(ReportHead head) {
        return new Workbook(head);
    }

    /** @param name at most 31 characters; characters that Excel forbids become blanks */
    public Sheet sheet(String name) {
        return new Sheet(poi.createSheet(WorkbookUtil.createSafeSheetName(name)), head, styles);
    }

    /** A sheet for rows as somebody sent them. */
    public MarkedSheet marked(String name) {
        return new MarkedSheet(poi.createSheet(WorkbookUtil.createSafeSheetName(name)), styles);
    }

    public byte[] bytes() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            poi.write(written);
            return SteadyZip.of(written.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the workbook " + head.title(), e);
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
