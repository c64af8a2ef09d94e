package de.gesamtplan.jobs;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The figures that a workbook of the out folder shows, of a formula its stored value. */
final class ReportSheet {
    private ReportSheet() {}

    /**
     * The figures of a table by the text of its first column and the header of the figure's column.
     *
     * @param firstHeader header of the first column, by which the table is found
     * @param key what of the first column's text is the key
     */
    static Map<String, Map<String, BigDecimal>> read(
            Path workbook, String sheetName, String firstHeader, UnaryOperator<String> key) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
            Sheet sheet = book.getSheet(sheetName);
            if (sheet == null) {
                throw new IllegalArgumentException(workbook.getFileName() + " has no sheet " + sheetName);
            }
            DataFormatter formatter = new DataFormatter();
            Map<String, Map<String, BigDecimal>> figures = new LinkedHashMap<>();
            List<String> headers = new ArrayList<>();
            for (Row row : sheet) {
                String first = formatter.formatCellValue(row.getCell(0)).strip();
                if (!headers.isEmpty() && first.isEmpty()) {
                    break;
                }
                if (headers.isEmpty() && first.equals(firstHeader)) {
                    row.forEach(
                            cell -> headers.add(formatter.formatCellValue(cell).strip()));
                } else if (!headers.isEmpty()) {
                    Map<String, BigDecimal> ofRow = new LinkedHashMap<>();
                    for (Cell cell : row) {
                        CellType type = cell.getCellType() == CellType.FORMULA
                                ? cell.getCachedFormulaResultType()
                                : cell.getCellType();
                        if (type == CellType.NUMERIC && cell.getColumnIndex() < headers.size()) {
                            ofRow.put(
                                    headers.get(cell.getColumnIndex()), BigDecimal.valueOf(cell.getNumericCellValue()));
                        }
                    }
                    figures.put(key.apply(first), ofRow);
                }
            }
            if (headers.isEmpty()) {
                throw new IllegalArgumentException(sheetName + " has no table that begins with " + firstHeader);
            }
            return figures;
        }
    }
}
