package de.gesamtplan.reports.faults;

import java.util.List;
import java.util.Map;

/** What goes back to the sender besides the list of faults. */
public sealed interface Returned {
    /** Nothing: what was sent is no table, or cannot be opened. */
    record Nothing() implements Returned {}

    /** The sender's own workbook. */
    record OwnWorkbook(byte[] bytes, List<Mark> marks) implements Returned {
        public OwnWorkbook {
            marks = List.copyOf(marks);
        }
    }

    /**
     * Rows, all as text.
     *
     * @param whole all that was sent stands there, in its order; else the header and the rows with faults
     */
    record Rows(List<SentSheet> sheets, boolean whole) implements Returned {
        public Rows {
            sheets = List.copyOf(sheets);
        }
    }

    /**
     * What is wrong at a cell.
     *
     * @param line from 1
     * @param column from 0
     */
    record Mark(String sheet, int line, int column, String message) {}

    /** Rows of a sheet; the name is empty for files that have no sheets. */
    record SentSheet(String name, List<SentRow> rows) {
        public SentSheet {
            rows = List.copyOf(rows);
        }
    }

    /** @param marks what is wrong by column, counted from 0 */
    record SentRow(List<String> cells, Map<Integer, String> marks) {
        public SentRow {
            cells = List.copyOf(cells);
            marks = Map.copyOf(marks);
        }
    }
}
