package de.gesamtplan.reports.content;

/**
 * A key figure.
 *
 * @param label for instance {@code Ansatz 2027}
 * @param value formatted, see {@link German}
 * @param note a few words below, may be empty
 */
public record Figure(String label, String value, String note) {
    public Figure(String label, String value) {
        this(label, value, "");
    }
}
