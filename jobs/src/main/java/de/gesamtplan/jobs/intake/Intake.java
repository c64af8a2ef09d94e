package de.gesamtplan.jobs.intake;

import java.math.BigDecimal;

/** The intake of one file, row by row. */
public interface Intake {
    /** The amount that the row counts with in the control sums, whatever becomes of it; 0 where it is unreadable. */
    BigDecimal amount(Row row);

    /** Checks the row and stores it unless it is rejected: see {@link Row#error}. */
    Outcome take(Row row);

    /** Stores what is still buffered. */
    void finish();

    /** Ends what runs beside this thread, whether the file was taken or not: a rollback must find the connection idle. */
    default void settle() {
        // Most run nothing.
    }

    /** Control sum of what the database now holds of this delivery. */
    BigDecimal stored();
}
