package de.gesamtplan.reports.faults;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is wrong with a delivered file.
 *
 * @param refused the file as a whole was not taken in
 * @param form how the file was understood, German
 * @param counts rows and sums by what became of them
 * @param entries all faults in the order of the file
 * @param returned what was sent, marked
 */
public record FaultReport(
        String fileName,
        long delivery,
        boolean refused,
        String form,
        List<Count> counts,
        List<Entry> entries,
        Returned returned) {
    /** Rows and the sum of their amounts. */
    public record Count(String what, long rows, BigDecimal sum) {}

    /**
     * One fault.
     *
     * @param line 0 if it is the file's
     * @param field heading of the column, empty if it is the row's
     */
    public record Entry(
            String sheet, int line, String field, boolean error, String code, String value, String message) {}

    public FaultReport {
        counts = List.copyOf(counts);
        entries = List.copyOf(entries);
    }
}
