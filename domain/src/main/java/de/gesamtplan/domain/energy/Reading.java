package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One reading as it was delivered.
 *
 * @param at begin of the interval, or the instant of a register's stand
 * @param end of an interval off the hour's grid; null for others, whose meter says it, and for stands
 * @param value in the meter's unit, without its transformer factor
 */
public record Reading(Instant at, @Nullable Instant end, BigDecimal value, ReadingStatus status) {
    public Reading {
        if (end != null && !end.isAfter(at)) {
            throw new IllegalArgumentException("an interval ends after it begins: " + at + " " + end);
        }
    }

    /** Of a stand, or of an interval on the hour's grid. */
    public Reading(Instant at, BigDecimal value, ReadingStatus status) {
        this(at, null, value, status);
    }
}
