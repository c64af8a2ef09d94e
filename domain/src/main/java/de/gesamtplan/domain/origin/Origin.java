package de.gesamtplan.domain.origin;

/**
 * Where a row stands in what was delivered.
 *
 * @param deliveryId number of the delivery under which file, SHA-256 and import time are recorded
 * @param sheet name of the sheet, empty for files without sheets
 * @param line line of the file or row of the sheet, counted from 1 as editors and Excel show it
 */
public record Origin(long deliveryId, String sheet, int line) {
    public Origin {
        if (line < 1) {
            throw new IllegalArgumentException("line counts from 1, not " + line);
        }
    }
}
