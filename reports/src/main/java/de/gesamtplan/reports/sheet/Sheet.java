package de.gesamtplan.reports.sheet;

import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Kind;
import de.gesamtplan.reports.content.Row;
import de.gesamtplan.reports.content.Table;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet of a workbook, filled from top to bottom. The first table gets the filter and the frozen header. */
public final class Sheet {
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;

    private final XSSFSheet poi;
    private final CellStyles styles;
    private int next;
    private boolean hasTable;

    Sheet(XSSFSheet poi, ReportHead head, CellStyles styles) {
        this.poi = poi;
        this.styles = styles;
        if (!head.mark().isBlank()) {
            line(head.mark(), styles.title());
        }
        line(head.title(), styles.title());
        line(head.subtitle().isBlank() ? head.stand() : head.subtitle() + " · " + head.stand(), styles.note());
        next++;
        print(head);
    }

    private void print(ReportHead head) {
        PrintSetup setup = poi.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        poi.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        poi.getHeader().setLeft(escape(head.title()));
        poi.getHeader().setCenter(escape(head.mark()));
        poi.getHeader().setRight(escape(head.stand()));
        poi.getFooter().setLeft(escape(head.printed()));
        poi.getFooter().setRight("Seite &P von &N");
    }

    /** An ampersand starts a code in headers and footers. */
    private static String escape(String text) {
        return text.replace("&", "&&");
    }

    /** A line of text. */
    public Sheet note(String text) {
        line(text, styles.note());
        return this;
    }

    private void line(String text, XSSFCellStyle style) {
        XSSFCell cell = poi.createRow(next++).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    /**
     * Writes the table below what stands there. In closing total rows, an amount or count that is the sum of its column
     * becomes a live {@code SUBTOTAL}, which follows the filter.
     *
     * @return where the data stands
     */
    public Range table(Table table) {
        if (hasTable) {
            next++;
            line(table.name(), styles.note());
        }
        XSSFRow header = poi.createRow(next++);
        for (int c = 0; c < table.columns().size(); c++) {
            XSSFCell cell = header.createCell(c);
            cell.setCellValue(table.columns().get(c).header());
            cell.setCellStyle(styles.header());
            widen(c, table);
        }
        List<Row> rows = table.rows();
        int data = rows.size();
        while (data > 0 && rows.get(data - 1).level() == Row.Level.TOTAL) {
            data--;
        }
        Range range = new Range(poi.getSheetName(), table, next, Math.max(1, data));
        if (rows.isEmpty()) {
            line(table.emptyNote(), styles.note());
        } else if (data == 0) {
            next++;
        }
        CellWriter writer = new CellWriter(styles, range);
        for (Row row : rows) {
            writer.write(row, poi.createRow(next++));
        }
        if (!hasTable) {
            int last = table.columns().size() - 1;
            poi.setAutoFilter(new CellRangeAddress(header.getRowNum(), header.getRowNum() + range.rows(), 0, last));
            poi.createFreezePane(0, header.getRowNum() + 1);
            poi.setRepeatingRows(new CellRangeAddress(header.getRowNum(), header.getRowNum(), 0, last));
            hasTable = true;
        }
        return range;
    }

    /**
     * Draws a chart from the cells of a table, below what stands there; it follows the cells.
     *
     * @param categoryHeader column whose values are the categories
     * @param valueHeaders columns to draw
     */
    public Sheet chart(
            String title, Chart.Type type, String unit, Range source, String categoryHeader, String... valueHeaders) {
        next++;
        SheetChart.draw(poi, next, new SheetChart.Description(title, type, unit, source, categoryHeader, valueHeaders));
        next += SheetChart.ROWS + 1;
        return this;
    }

    private void widen(int index, Table table) {
        Column column = table.columns().get(index);
        int letters = longest(column.header().split("[ \n-]"));
        for (Row row : table.rows()) {
            Object value = row.shown(index);
            if (value != null) {
                String text = de.gesamtplan.reports.content.German.cell(column, value);
                letters =
                        Math.max(letters, column.kind() == Kind.TEXT ? Math.min(text.length(), WIDEST) : text.length());
            }
        }
        int width = Math.max(NARROWEST, Math.min(letters + 3, WIDEST)) * 256;
        poi.setColumnWidth(index, Math.max(hasTable ? poi.getColumnWidth(index) : 0, width));
    }

    private static int longest(String... words) {
        int longest = 0;
        for (String word : words) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
