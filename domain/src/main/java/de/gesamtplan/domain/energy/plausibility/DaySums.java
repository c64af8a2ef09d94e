package de.gesamtplan.domain.energy.plausibility;

import de.gesamtplan.domain.energy.IntervalSeries;
import de.gesamtplan.domain.energy.MeterChain;
import de.gesamtplan.domain.energy.Substitute;
import de.gesamtplan.domain.energy.SubstituteMethod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chain of meters measured on each local day of a year, to be held against other meters.
 *
 * @param micro millionths of the base unit by day of the year; 0 while the chain was not to measure; null where a value lacks
 *     or is only a share by time
 */
public record DaySums(List<@Nullable Long> micro) {
    /** Of a chain that is held against none. */
    public static final DaySums NONE = new DaySums(List.of());

    public DaySums {
        micro = Collections.unmodifiableList(new ArrayList<>(micro));
    }

    /** @param delivered series that reaches over the year */
    public static DaySums of(MeterChain chain, IntervalSeries delivered, int year, ZoneId zone) {
        List<@Nullable Long> days = new ArrayList<>();
        LocalDate end = LocalDate.of(year + 1, 1, 1);
        for (LocalDate day = LocalDate.of(year, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            days.add(chain.covers(day, day) ? sum(delivered, day, zone) : Long.valueOf(0));
        }
        return new DaySums(days);
    }

    private static @Nullable Long sum(IntervalSeries series, LocalDate day, ZoneId zone) {
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(zone).toInstant();
        int begin = series.indexOf(from);
        int end = begin + (int) ((to.getEpochSecond() - from.getEpochSecond()) / (60L * series.minutes()));
        if (begin < 0 || end > series.size()) {
            return null;
        }
        long sum = 0;
        for (int i = begin; i < end; i++) {
            Substitute substitute = series.substitute(i);
            if (!series.status(i).isUsable() || substitute != null && substitute.method() == SubstituteMethod.DIVIDED) {
                return null;
            }
            sum = Math.addExact(sum, series.micro(i));
        }
        return sum;
    }

    /** Sum of some days, the first of the year being 0; null if one of them has none. */
    @Nullable
    Long of(int from, int end) {
        long sum = 0;
        for (int day = from; day < end; day++) {
            Long of = day < micro.size() ? micro.get(day) : null;
            if (of == null) {
                return null;
            }
            sum = Math.addExact(sum, of);
        }
        return sum;
    }
}
