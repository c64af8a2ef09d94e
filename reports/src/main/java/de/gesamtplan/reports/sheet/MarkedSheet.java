package de.gesamtplan.reports.sheet;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** A sheet as somebody sent it, with marks and comments at its cells. */
public final class MarkedSheet {
    /** More does not fit into a cell. */
    private static final int LONGEST_CELL = 32_767;

    private final XSSFSheet poi;
    private final MarkStyles styles;
    private int next;

    MarkedSheet(XSSFSheet poi, MarkStyles styles) {
        this.poi = poi;
        this.styles = styles;
    }

    /**
     * Adds a row, all as text: leading zeros stay, and nothing that was sent can become a formula.
     *
     * @param marks what is wrong by column, counted from 0
     */
    public void row(List<String> cells, Map<Integer, String> marks) {
        XSSFRow row = poi.createRow(next++);
        for (int c = 0; c < cells.size(); c++) {
            if (!cells.get(c).isEmpty()) {
                String text = cells.get(c);
                XSSFCell cell = row.createCell(c);
                cell.setCellStyle(styles.text());
                cell.setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
            }
        }
        marks.forEach((column, message) -> mark(next, column, message));
    }

    /**
     * Colours a cell and adds a comment to it.
     *
     * @param line from 1
     * @param column from 0
     */
    public void mark(int line, int column, String message) {
        XSSFRow row = poi.getRow(line - 1) == null ? poi.createRow(line - 1) : poi.getRow(line - 1);
        XSSFCell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        XSSFCellStyle before = cell.getCellStyle();
        cell.setCellStyle(styles.marked(before));
        comment(cell, message);
    }

    private void comment(XSSFCell cell, String message) {
        CreationHelper make = poi.getWorkbook().getCreationHelper();
        XSSFComment there = cell.getCellComment();
        if (there != null) {
            there.setString(make.createRichTextString(there.getString().getString() + "\n" + message));
            return;
        }
        ClientAnchor anchor = make.createClientAnchor();
        // POI takes the anchor's first cell for the comment's own until it is set: it must not be a neighbour's.
        anchor.setCol1(cell.getColumnIndex());
        anchor.setRow1(cell.getRowIndex());
        anchor.setCol2(cell.getColumnIndex() + 5);
        anchor.setRow2(cell.getRowIndex() + 6);
        XSSFComment comment = poi.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(make.createRichTextString(message));
        comment.setAuthor(MarkStyles.AUTHOR);
        cell.setCellComment(comment);
    }

    /** Takes back what an earlier report marked. */
    void forgetMarks() {
        for (Map.Entry<CellAddress, XSSFComment> comment :
                Map.copyOf(poi.getCellComments()).entrySet()) {
            CellAddress at = comment.getKey();
            @Nullable XSSFRow row = poi.getRow(at.getRow());
            @Nullable XSSFCell cell = row == null ? null : row.getCell(at.getColumn());
            if (cell != null && MarkStyles.AUTHOR.equals(comment.getValue().getAuthor())) {
                cell.removeCellComment();
                cell.setCellStyle(styles.unmarked(cell.getCellStyle()));
            }
        }
    }
}
