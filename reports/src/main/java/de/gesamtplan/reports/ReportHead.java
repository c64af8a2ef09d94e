package de.gesamtplan.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * What stands on every page of a report. The print time is passed in, so that a report rendered twice with the same
 * head is the same byte for byte.
 *
 * @param title for instance {@code IT-Gesamtplanung 2027/2028}
 * @param subtitle one line below the title, may be empty
 * @param dataDate the day up to which the data counts (Stand)
 * @param snapshotNumber number of the immutable snapshot that the report shows (Nr.); 0 for none
 * @param printedAt local time of printing
 * @param mark what every page and sheet warns of, for instance that its figures are not real; empty for real ones
 */
public record ReportHead(
        String title, String subtitle, LocalDate dataDate, long snapshotNumber, LocalDateTime printedAt, String mark) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    public ReportHead(String title, String subtitle, LocalDate dataDate, long snapshotNumber, LocalDateTime printedAt) {
        this(title, subtitle, dataDate, snapshotNumber, printedAt, "");
    }

    public ReportHead {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a report has a title");
        }
    }

    /** The same with a mark. */
    public ReportHead marked(String with) {
        return new ReportHead(title, subtitle, dataDate, snapshotNumber, printedAt, with);
    }

    /** The same snapshot under another title. */
    public ReportHead titled(String other, String below) {
        return new ReportHead(other, below, dataDate, snapshotNumber, printedAt, mark);
    }

    /** {@code Stand 30.09.2026 · Nr. 17}; without a number if the figures are kept nowhere. */
    public String stand() {
        return "Stand " + DAY.format(dataDate) + (snapshotNumber == 0 ? "" : " · Nr. " + snapshotNumber);
    }

    /** {@code Erstellt am 24.11.2026 08:15} */
    public String printed() {
        return "Erstellt am " + TIME.format(printedAt);
    }
}
