package de.gesamtplan.reports.sheet;

import de.gesamtplan.reports.content.Table;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * Where a table stands, for formulas and charts that refer to it. Covers the data rows; closing total rows are outside.
 *
 * @param firstRow zero-based row of the first data row
 * @param rows number of data rows, at least 1 (an empty table counts its one blank row)
 */
public record Range(String sheet, Table table, int firstRow, int rows) {
    /** Absolute reference to a column's data, for instance {@code 'Positionen'!$K$6:$K$700}. */
    public String column(String header) {
        int column = indexOf(header);
        String letter = CellReference.convertNumToColString(column);
        return "'%s'!$%s$%d:$%s$%d".formatted(sheet.replace("'", "''"), letter, firstRow + 1, letter, firstRow + rows);
    }

    /** Absolute reference to one cell of the data, for instance {@code 'Positionen'!$K$6}. */
    public String cell(String header, int row) {
        return "'%s'!$%s$%d"
                .formatted(
                        sheet.replace("'", "''"),
                        CellReference.convertNumToColString(indexOf(header)),
                        firstRow + row + 1);
    }

    /** Absolute reference to the column's cell in the total row that follows the data. */
    public String total(String header) {
        return cell(header, rows);
    }

    /** Absolute reference to a part of a column's data. */
    public String part(String header, int from, int to) {
        String first = cell(header, from);
        String last = cell(header, to);
        return first + ":" + last.substring(last.lastIndexOf('!') + 1);
    }

    /** Where a link to a row of the data leads. */
    public String target(int row) {
        return cell(table.columns().get(0).header(), row).replace("$", "");
    }

    /** Letter of a column, for formulas within the row such as <code>B{row}-C{row}</code>. */
    public String letter(String header) {
        return CellReference.convertNumToColString(indexOf(header));
    }

    CellRangeAddress cells(String header) {
        int column = indexOf(header);
        return new CellRangeAddress(firstRow, firstRow + rows - 1, column, column);
    }

    private int indexOf(String header) {
        for (int c = 0; c < table.columns().size(); c++) {
            if (table.columns().get(c).header().equals(header)) {
                return c;
            }
        }
        throw new IllegalArgumentException("no column " + header + " in table " + table.name());
    }
}
