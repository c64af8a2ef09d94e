package de.gesamtplan.reports.content;

/**
 * Text of a workbook's cell that leads to another cell; in print it is the text alone.
 *
 * @param target within the workbook, for instance {@code 'Vorgänge'!A12}
 */
public record Link(String text, String target) {}
