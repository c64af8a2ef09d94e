package de.gesamtplan.domain.energy.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Servers of one kind at a site for a time.
 *
 * @param count how many
 * @param performance highest performance of one, in units of the benchmark; null: not measured
 * @param power highest power of one in kW
 * @param benchmark the sum is of like units only
 * @param utilisation mean CPU utilisation in percent over that time; null: not measured
 * @param accelerated whether accelerators do most of the work: out of the scope of ITEUsv
 */
public record ServerGroup(
        String site,
        String name,
        LocalDate from,
        @Nullable LocalDate to,
        int count,
        @Nullable BigDecimal performance,
        @Nullable BigDecimal power,
        String benchmark,
        @Nullable BigDecimal utilisation,
        boolean accelerated) {
    public ServerGroup {
        if (count < 1) {
            throw new IllegalArgumentException("Die Anzahl der Server muss mindestens 1 sein.");
        }
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("„gültig bis“ liegt vor „gültig von“.");
        }
        if (power != null && power.signum() <= 0) {
            throw new IllegalArgumentException("Die höchste Leistungsaufnahme muss größer als 0 sein.");
        }
        if (utilisation != null && (utilisation.signum() < 0 || utilisation.compareTo(new BigDecimal(100)) > 0)) {
            throw new IllegalArgumentException("Die Auslastung liegt zwischen 0 und 100 %.");
        }
    }

    /** Days of the period on which they ran. */
    long days(LocalDate first, LocalDate last) {
        LocalDate begin = from.isAfter(first) ? from : first;
        LocalDate end = to == null || to.isAfter(last) ? last : to;
        return end.isBefore(begin) ? 0 : end.toEpochDay() - begin.toEpochDay() + 1;
    }
}
