package de.gesamtplan.reports.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Styles of cells that a sender wrote: as they were, but for the mark. Each is made once, for workbooks hold few styles. */
final class MarkStyles {
    static final String AUTHOR = "Gesamtplan";
    private static final byte[] COLOUR = {(byte) 0xFF, (byte) 0xF6, (byte) 0xC0, (byte) 0xB8};

    private final XSSFWorkbook workbook;
    private final Map<Short, XSSFCellStyle> marked = new HashMap<>();
    private final Map<Short, XSSFCellStyle> unmarked = new HashMap<>();
    private @Nullable XSSFCellStyle text;

    MarkStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Text format and a quote prefix: nothing that was sent can become a formula. */
    XSSFCellStyle text() {
        XSSFCellStyle style = text;
        if (style == null) {
            style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("@"));
            style.setQuotePrefixed(true);
            text = style;
        }
        return style;
    }

    XSSFCellStyle marked(XSSFCellStyle before) {
        return marked.computeIfAbsent(before.getIndex(), index -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(before);
            style.setFillForegroundColor(new XSSFColor(COLOUR));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        });
    }

    XSSFCellStyle unmarked(XSSFCellStyle before) {
        return unmarked.computeIfAbsent(before.getIndex(), index -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(before);
            style.setFillPattern(FillPatternType.NO_FILL);
            return style;
        });
    }
}
