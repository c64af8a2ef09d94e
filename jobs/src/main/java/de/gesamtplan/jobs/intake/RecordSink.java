package de.gesamtplan.jobs.intake;

import org.jspecify.annotations.Nullable;

/** Takes the records of a file in their order: text as {@link String}, numbers of spreadsheets as {@link java.math.BigDecimal}. */
interface RecordSink {
    /** A sheet begins; files without sheets are one without a name. */
    void sheet(String name);

    void record(int line, @Nullable Object[] cells);

    /** The record that came last is shorter than the one before, and the file ends in it. */
    default void cutOff() {}
}
