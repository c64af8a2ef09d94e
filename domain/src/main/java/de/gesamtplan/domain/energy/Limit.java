package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * A legal limit of a key figure for data centres that started within a span of time, dated and with its source, as laws
 * change.
 *
 * @param law for instance {@code EnEfG § 11 (1)}
 * @param metric {@link Metric#PUE} or {@link Metric#ERF}
 * @param excludesHeatPumps whether the PUE without heat pumps is meant (EnEfG § 11 (2))
 * @param startFrom first day of start of operation to which it applies; null: no earliest
 * @param startTo last such day; null: no latest
 * @param from first day in force; null: see graceYears
 * @param graceYears years after the start of operation from which it is in force
 * @param bound limit itself, inclusive
 * @param upper whether the figure may not exceed it; else it may not fall short of it
 * @param minimumPower smallest non-redundant nominal power in kW to which the law applies
 */
public record Limit(
        String law,
        Metric metric,
        boolean excludesHeatPumps,
        @Nullable LocalDate startFrom,
        @Nullable LocalDate startTo,
        @Nullable LocalDate from,
        int graceYears,
        BigDecimal bound,
        boolean upper,
        BigDecimal minimumPower,
        String source) {
    boolean concerns(LocalDate start) {
        return (startFrom == null || !start.isBefore(startFrom)) && (startTo == null || !start.isAfter(startTo));
    }

    /** First day on which a data centre of that start has to keep it. */
    LocalDate inForce(LocalDate start) {
        LocalDate grace = start.plusYears(graceYears);
        return from == null || grace.isAfter(from) && graceYears > 0 ? grace : from;
    }

    /**
     * The law names no window for a limit that starts in mid-year. Ours: it applies to the mean of a calendar year if it
     * is in force on that year's last day.
     */
    boolean appliesTo(int year, LocalDate start) {
        return !inForce(start).isAfter(LocalDate.of(year, Month.DECEMBER, 31));
    }

    /** On the unrounded value. */
    public boolean isKept(BigDecimal value) {
        return upper ? value.compareTo(bound) <= 0 : value.compareTo(bound) >= 0;
    }
}
