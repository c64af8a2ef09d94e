package de.gesamtplan.domain.energy.saving;

import de.gesamtplan.domain.energy.Evidence;
import de.gesamtplan.domain.energy.Kpi;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the law asks of a public body, or of the state, beside saving: a management system, a report.
 *
 * @param key by which evidence refers to it
 * @param text what is owed (German)
 * @param mean of the final energy by which it is decided who owes it; null: the state does
 * @param due first day on which it is due
 * @param yearly day of each following year on which it is due for a calendar year; null: once
 */
public record BodyDuty(
        String key,
        String law,
        String text,
        @Nullable Mean mean,
        LocalDate due,
        @Nullable MonthDay yearly,
        String source,
        Evidence evidence) {
    /**
     * Bounds of the mean final energy of some calendar years in kWh.
     *
     * @param from included
     * @param below not included; null: none
     */
    public record Mean(BigDecimal from, @Nullable BigDecimal below, int firstYear, int lastYear) {
        public Mean {
            if (lastYear < firstYear || below != null && below.compareTo(from) <= 0) {
                throw new IllegalArgumentException("years and bounds rise");
            }
        }

        boolean holds(BigDecimal energy) {
            return energy.compareTo(from) >= 0 && (below == null || energy.compareTo(below) < 0);
        }

        /** Mean of a body; not computable unless each year is reported. */
        Kpi of(String body, List<FinalEnergy> reported) {
            List<FinalEnergy> own = reported.stream()
                    .filter(energy ->
                            energy.body().equals(body) && energy.year() >= firstYear && energy.year() <= lastYear)
                    .toList();
            List<Integer> missing = IntStream.rangeClosed(firstYear, lastYear)
                    .filter(year -> own.stream().noneMatch(energy -> energy.year() == year))
                    .boxed()
                    .toList();
            return missing.isEmpty()
                    ? Kpi.of(own.stream()
                            .map(FinalEnergy::kilowattHours)
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .divide(BigDecimal.valueOf(lastYear - firstYear + 1L), MathContext.DECIMAL128))
                    : Kpi.missing("Endenergie " + missing.get(0) + " ist nicht erfasst (endenergie)");
        }
    }

    /** Day on which it falls due for that calendar year. */
    LocalDate due(int year) {
        LocalDate next = yearly == null ? due : yearly.atYear(year + 1);
        return next.isBefore(due) ? due : next;
    }
}
