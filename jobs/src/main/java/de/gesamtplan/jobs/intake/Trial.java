package de.gesamtplan.jobs.intake;

import java.util.List;
import java.util.Map;

/**
 * What would become of a file.
 *
 * @param taken whether it would be taken in
 * @param form how it was understood, see {@link Understood}
 * @param rows the first rows as they were understood
 * @param faults all of them
 */
public record Trial(boolean taken, String form, Totals totals, List<TriedRow> rows, List<Fault> faults) {
    /** Fields and their values as the import read them, in the order of the columns. */
    public record TriedRow(String sheet, int line, Map<String, String> fields, boolean rejected) {}

    public Trial {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }
}
