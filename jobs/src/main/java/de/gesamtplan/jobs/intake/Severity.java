package de.gesamtplan.jobs.intake;

/** Whether a fault holds the row back. */
public enum Severity {
    /** The row is not taken over. */
    ERROR,
    /** The row is taken over; somebody should look. */
    WARNING
}
