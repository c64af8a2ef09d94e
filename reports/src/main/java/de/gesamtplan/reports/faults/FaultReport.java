package de.gesamtplan.reports.faults;

import java.util.List;
import java.util.Map;

/**
 * What is wrong with a delivered file.
 *
 * @param refused the file as a whole was not taken in
 * @param counts for instance {@code gelesen 60, übernommen 58, zurückgewiesen 2}
 */
public record FaultReport(
        String fileName, long delivery, boolean refused, String counts, List<Entry> entries, List<HeldSheet> sheets) {
    /**
     * One fault.
     *
     * @param line 0 if it is the file's
     * @param field heading of the column, empty if it is the row's
     */
    public record Entry(
            String sheet, int line, String field, boolean error, String code, String value, String message) {}

    /** The rows of a sheet that were held back, in the form that was sent. */
    public record HeldSheet(String name, List<String> headings, List<HeldRow> rows) {
        public HeldSheet {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }
    }

    /** @param marks what is wrong by column, counted from 0; column -1 for the row */
    public record HeldRow(int line, List<String> cells, Map<Integer, String> marks) {
        public HeldRow {
            cells = List.copyOf(cells);
            marks = Map.copyOf(marks);
        }
    }

    public FaultReport {
        entries = List.copyOf(entries);
        sheets = List.copyOf(sheets);
    }
}
