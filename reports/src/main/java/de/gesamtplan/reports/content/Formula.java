package de.gesamtplan.reports.content;

/**
 * A live formula of a workbook beside the value that it yields. The value is shown in PDFs, stored as the cell's cached
 * result in XLSX, and comes from the domain, so a recalculation that differs reveals a fault.
 *
 * @param excel English function names, comma-separated, without {@code =}. <code>{row}</code> stands for the number of
 *     the row that the formula is in.
 * @param value as its column's {@link Kind} wants it
 */
public record Formula(String excel, Object value) {}
