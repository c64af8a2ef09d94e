package de.gesamtplan.reports.sheet;

import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Formula;
import de.gesamtplan.reports.content.Kind;
import de.gesamtplan.reports.content.Light;
import de.gesamtplan.reports.content.Link;
import de.gesamtplan.reports.content.Rounded;
import de.gesamtplan.reports.content.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.jspecify.annotations.Nullable;

/** Writes rows as typed cells. Amounts become floating point only here, as XLSX knows no other number. */
final class CellWriter {
    private static final int LONGEST_TEXT = 32_767;

    private final CellStyles styles;
    private final Range range;

    CellWriter(CellStyles styles, Range range) {
        this.styles = styles;
        this.range = range;
    }

    void write(Row row, org.apache.poi.ss.usermodel.Row into) {
        for (int c = 0; c < row.values().size(); c++) {
            Column column = range.table().columns().get(c);
            Cell cell = into.createCell(c);
            Object shown = row.shown(c);
            boolean quoted = shown instanceof String text && readsAsFormula(text);
            cell.setCellStyle(styles.cell(shownAs(column, shown), row.level(), quoted));
            if (shown == null) {
                continue;
            }
            if (row.values().get(c) instanceof Formula formula) {
                cell.setCellFormula(formula.excel().replace("{row}", Integer.toString(into.getRowNum() + 1)));
            } else if (row.level() == Row.Level.TOTAL && isColumnSum(c, column, shown)) {
                cell.setCellFormula("SUBTOTAL(9," + ownColumn(column) + ")");
            }
            value(cell, column, shown);
            if (row.values().get(c) instanceof Link link) {
                Hyperlink hyperlink =
                        into.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                hyperlink.setAddress(link.target());
                cell.setHyperlink(hyperlink);
                cell.setCellStyle(styles.link(column, row.level(), quoted));
            }
        }
    }

    private static Column shownAs(Column column, @Nullable Object shown) {
        return shown instanceof Rounded rounded
                ? new Column(column.header(), column.kind(), rounded.decimals(), column.input())
                : column;
    }

    private String ownColumn(Column column) {
        String reference = range.column(column.header());
        return reference.substring(reference.lastIndexOf('!') + 1);
    }

    /** Only what is truly the sum of the data rows above; subtotals among them are left to their authors. */
    private boolean isColumnSum(int index, Column column, Object total) {
        if (column.kind() != Kind.MONEY && column.kind() != Kind.COUNT) {
            return false;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Row row : range.table().rows()) {
            if (row.level() == Row.Level.SUBTOTAL) {
                return false;
            }
            if (row.level() == Row.Level.DATA) {
                sum = sum.add(number(row.shown(index)));
            }
        }
        return sum.compareTo(number(total)) == 0;
    }

    private static BigDecimal number(@Nullable Object value) {
        if (value instanceof Money money) {
            return money.euros();
        }
        if (value instanceof Rounded rounded) {
            return rounded.value();
        }
        return value instanceof Number number ? new BigDecimal(number.toString()) : BigDecimal.ZERO;
    }

    private static void value(Cell cell, Column column, Object value) {
        if (value instanceof String text) {
            if (text.length() > LONGEST_TEXT) {
                throw new IllegalArgumentException("text of " + text.length() + " characters does not fit a cell of "
                        + column.header() + " (at most " + LONGEST_TEXT + ")");
            }
            cell.setCellValue(text);
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(DateUtil.getExcelDate(date));
        } else if (value instanceof Light light) {
            cell.setCellValue(light.label());
        } else if (column.kind() == Kind.PERCENT) {
            cell.setCellValue(number(value).movePointLeft(2).doubleValue());
        } else {
            cell.setCellValue(number(value).doubleValue());
        }
    }

    /** Spreadsheets may take such text for a formula when it is edited, pasted or saved as CSV. */
    private static boolean readsAsFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
