package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A chain whose quantity enters another one.
 *
 * @param factor its share, negative if it is deducted
 * @param from first local day on which it does
 * @param to last one; null: until further notice
 */
public record MeterSource(
        BigDecimal factor,
        MeterChain chain,
        LocalDate from,
        @Nullable LocalDate to) {
    MeterSource within(BigDecimal outerFactor, MeterChain outer) {
        LocalDate begin = outer.first().validFrom();
        LocalDate end = outer.last().validTo();
        return new MeterSource(
                outerFactor.multiply(factor),
                chain,
                begin.isAfter(from) ? begin : from,
                to == null || end != null && end.isBefore(to) ? end : to);
    }

    public Instant begin(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    public Instant end(ZoneId zone) {
        return to == null ? Instant.MAX : to.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
