package de.gesamtplan.reports.sheet;

import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Kind;
import de.gesamtplan.reports.content.Row;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The house style of cells, each style made once. German readers see the dots and commas of their own Excel. */
final class CellStyles {
    private static final byte[] ACCENT = {(byte) 0xFF, 0x1F, 0x3A, 0x5F};
    private static final byte[] INPUT_FILL = {(byte) 0xFF, (byte) 0xFF, (byte) 0xF8, (byte) 0xDC};
    private static final byte[] LINK = {(byte) 0xFF, 0x1F, 0x4E, (byte) 0x8C};
    private static final byte[] HEADER_FILL = {(byte) 0xFF, (byte) 0xE3, (byte) 0xEA, (byte) 0xF2};
    private static final byte[] SUM_FILL = {(byte) 0xFF, (byte) 0xF1, (byte) 0xF4, (byte) 0xF8};

    private record Key(Kind kind, int decimals, Row.Level level, boolean quoted, boolean link, boolean input) {}

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> cells = new HashMap<>();
    private final XSSFCellStyle title;
    private final XSSFCellStyle note;
    private final XSSFCellStyle header;
    private final XSSFCellStyle numberHeader;

    CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = workbook.createCellStyle();
        title.setFont(font(14, true));
        note = workbook.createCellStyle();
        note.setFont(font(9, false));
        header = headerStyle();
        numberHeader = headerStyle();
        numberHeader.setAlignment(HorizontalAlignment.RIGHT);
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle note() {
        return note;
    }

    /** Stands over its column as the cells do. */
    XSSFCellStyle header(Column column) {
        return column.kind().isNumber() ? numberHeader : header;
    }

    private XSSFCellStyle headerStyle() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(10, true));
        fill(style, HEADER_FILL);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    /** @param quoted for text that would read as a formula: shown as text, and stays text when edited */
    XSSFCellStyle cell(Column column, Row.Level level, boolean quoted) {
        return cells.computeIfAbsent(
                new Key(column.kind(), column.decimals(), level, quoted, false, column.input() != null), this::create);
    }

    /** Underlined in the colour of links. */
    XSSFCellStyle link(Column column, Row.Level level, boolean quoted) {
        return cells.computeIfAbsent(
                new Key(column.kind(), column.decimals(), level, quoted, true, false), this::create);
    }

    private XSSFCellStyle create(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format(key)));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(key.kind() == Kind.TEXT);
        if (key.kind().isNumber()) {
            style.setAlignment(HorizontalAlignment.RIGHT);
        }
        if (key.kind() == Kind.LIGHT) {
            // Apart from the number on its left.
            style.setIndention((short) 1);
        }
        style.setQuotePrefixed(key.quoted());
        if (key.level() != Row.Level.DATA) {
            style.setFont(font(10, true));
            fill(style, SUM_FILL);
        }
        if (key.input()) {
            style.setLocked(false);
            fill(style, INPUT_FILL);
        }
        if (key.link()) {
            XSSFFont font = font(10, key.level() != Row.Level.DATA);
            font.setUnderline(FontUnderline.SINGLE);
            font.setColor(new XSSFColor(LINK));
            style.setFont(font);
        }
        if (key.level() == Row.Level.TOTAL) {
            style.setBorderTop(BorderStyle.THIN);
        }
        return style;
    }

    private static String format(Key key) {
        String fraction = key.decimals() == 0 ? "" : "." + "0".repeat(key.decimals());
        return switch (key.kind()) {
            case TEXT, LIGHT -> "@";
            case MONEY -> "#,##0.00;[Red]-#,##0.00";
            case DECIMAL, COUNT -> "#,##0" + fraction + ";[Red]-#,##0" + fraction;
            case PERCENT -> "0" + fraction + " %;[Red]-0" + fraction + " %";
            case YEAR -> "0";
            case DATE -> "dd.mm.yyyy";
        };
    }

    private XSSFFont font(int points, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        if (points > 10) {
            font.setColor(new XSSFColor(ACCENT));
        }
        return font;
    }

    private static void fill(XSSFCellStyle style, byte[] rgb) {
        style.setFillForegroundColor(new XSSFColor(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
