package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One reading as it was delivered.
 *
 * @param at begin of the interval, or the instant of a register's stand
 * @param value in the meter's unit, without its transformer factor
 */
public record Reading(Instant at, BigDecimal value, ReadingStatus status) {}
