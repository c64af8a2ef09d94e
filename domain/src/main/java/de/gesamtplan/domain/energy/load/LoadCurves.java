package de.gesamtplan.domain.energy.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a load runs. All powers are means of an hour in kW, exact to a millionth; a peak of a quarter-hour is higher.
 *
 * @param days each day, also those of which nothing is known
 * @param duration load that is reached or exceeded in 0, 1, … 100 % of the known hours; empty if none is known
 * @param week mean by weekday from Monday and hour of the local day from 0; null where nothing is known
 * @param hours known hours
 * @param expected hours of the period
 */
public record LoadCurves(
        List<Day> days, List<BigDecimal> duration, List<List<@Nullable BigDecimal>> week, int hours, int expected) {
    /** Lowest, mean and highest hour of a local day; all null if no hour is known. */
    public record Day(
            LocalDate date,
            @Nullable BigDecimal least,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal most) {
        static Day unknown(LocalDate date) {
            return new Day(date, null, null, null);
        }
    }

    public LoadCurves {
        days = List.copyOf(days);
        duration = List.copyOf(duration);
        week = Collections.unmodifiableList(week);
    }

    public boolean isKnown() {
        return hours > 0;
    }

    /** The day of the highest hour, the first of several. */
    public Optional<Day> peak() {
        Comparator<Day> byMost = Comparator.comparing(day -> Objects.requireNonNull(day.most()));
        return days.stream()
                .filter(day -> day.most() != null)
                .max(byMost.thenComparing(Day::date, Comparator.reverseOrder()));
    }

    /** Load that is exceeded in all but one percent of the hours: what always runs. */
    public Optional<BigDecimal> base() {
        return duration.isEmpty() ? Optional.empty() : Optional.of(duration.get(99));
    }

    /** All known means of the week. */
    public Stream<BigDecimal> cells() {
        return week.stream().flatMap(Collection::stream).filter(Objects::nonNull);
    }

    static BigDecimal mean(long micro, int count) {
        return BigDecimal.valueOf(micro, 6).divide(BigDecimal.valueOf(count), 6, RoundingMode.HALF_UP);
    }
}
