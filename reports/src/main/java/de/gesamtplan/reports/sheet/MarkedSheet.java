package de.gesamtplan.reports.sheet;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Rows as a sender wrote them, all as text, with marks and comments at cells. */
public final class MarkedSheet {
    private static final byte[] MARK = {(byte) 0xF9, (byte) 0xDE, (byte) 0xDC};

    private final XSSFSheet poi;
    private final CellStyles styles;
    private final XSSFCellStyle text;
    private final XSSFCellStyle marked;
    private int next;

    MarkedSheet(XSSFSheet poi, CellStyles styles) {
        this.poi = poi;
        this.styles = styles;
        XSSFWorkbook workbook = poi.getWorkbook();
        this.text = asText(workbook);
        this.marked = asText(workbook);
        marked.setFillForegroundColor(new XSSFColor(MARK));
        marked.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** Text format and a quote prefix: nothing that was sent can become a formula. */
    private static XSSFCellStyle asText(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(true);
        return style;
    }

    public void header(String first, List<String> headings) {
        XSSFRow row = poi.createRow(next++);
        cell(row, 0, first, styles.header());
        for (int c = 0; c < headings.size(); c++) {
            cell(row, c + 1, headings.get(c), styles.header());
            poi.setColumnWidth(c + 1, 18 * 256);
        }
        poi.createFreezePane(1, 1);
        poi.getPrintSetup().setLandscape(true);
        poi.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        poi.setFitToPage(true);
        poi.getPrintSetup().setFitWidth((short) 1);
        poi.getPrintSetup().setFitHeight((short) 0);
    }

    /** @param marks what is wrong by column, counted from 0; -1 for the row as a whole */
    public void row(int line, List<String> cells, Map<Integer, String> marks) {
        XSSFRow row = poi.createRow(next++);
        XSSFCell first = row.createCell(0);
        first.setCellValue(line);
        first.setCellStyle(marks.containsKey(-1) ? marked : text);
        comment(first, marks.get(-1));
        int columns = Math.max(
                cells.size(), marks.keySet().stream().mapToInt(c -> c + 1).max().orElse(0));
        for (int c = 0; c < columns; c++) {
            XSSFCell cell =
                    cell(row, c + 1, c < cells.size() ? cells.get(c) : "", marks.containsKey(c) ? marked : text);
            comment(cell, marks.get(c));
        }
    }

    private static XSSFCell cell(XSSFRow row, int column, String value, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
        return cell;
    }

    private void comment(XSSFCell cell, @org.jspecify.annotations.Nullable String message) {
        if (message == null) {
            return;
        }
        ClientAnchor anchor = poi.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex());
        anchor.setRow1(cell.getRowIndex());
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow2(cell.getRowIndex() + 5);
        XSSFComment comment = poi.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(poi.getWorkbook().getCreationHelper().createRichTextString(message));
        comment.setAuthor("Gesamtplan");
        cell.setCellComment(comment);
    }
}
