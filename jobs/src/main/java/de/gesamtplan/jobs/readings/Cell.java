package de.gesamtplan.jobs.readings;

import org.jspecify.annotations.Nullable;

/** A value of the row at hand; used again for the next row, as files have millions of them. */
final class Cell {
    /** Null: the meter is unknown. */
    @Nullable
    Track track;

    /** Field or heading that the value stands under. */
    String field = "";

    /** In millionths of the meter's unit, or {@link Values#UNREADABLE}. */
    long micro;

    boolean empty;

    /** Begin of the interval in minutes UTC, or what {@link Moments} says. */
    long from;

    long to;
}
