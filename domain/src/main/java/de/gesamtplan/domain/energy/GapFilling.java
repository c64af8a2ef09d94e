package de.gesamtplan.domain.energy;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/**
 * Substitutes for intervals that are missing or disturbed, marked {@link ReadingStatus#SUBSTITUTE} and with method and
 * reason. What a control meter knows goes first, see {@link KnownEnergy}. Else gaps of up to two
 * hours between two true values are interpolated; longer ones, and those without true neighbours, take the mean of the
 * true values of the same local time and weekday in the four weeks before and after; what has none stays missing (VSE
 * Metering Code 2009, 5.3.3 and annex 11.6; the window of four weeks is our choice).
 */
public final class GapFilling {
    /** Longest gap that is interpolated. */
    public static final Duration INTERPOLATED = Duration.ofHours(2);
    /** Weeks before and after that are compared. */
    public static final int WEEKS = 4;

    private GapFilling() {}

    /**
     * @param zone local time that the consumption follows
     */
    public static IntervalSeries fill(IntervalSeries series, ZoneId zone) {
        return fill(series, zone, List.of());
    }

    /**
     * @param zone local time that the consumption follows
     * @param known what a control meter says, which goes before all else
     */
    static IntervalSeries fill(IntervalSeries series, ZoneId zone, List<RegisterStands.Usage> known) {
        IntervalSeries.Builder filled = series.toBuilder();
        LocalWeeks weeks = new LocalWeeks(zone, series.start(), series.begin(series.size()));
        int i = 0;
        while (i < series.size()) {
            if (series.status(i).isUsable()) {
                i++;
                continue;
            }
            int end = i;
            while (end < series.size() && !series.status(end).isUsable()) {
                end++;
            }
            boolean brief = (long) (end - i) * series.minutes() <= INTERPOLATED.toMinutes();
            if (brief && isTrue(series, i - 1) && isTrue(series, end)) {
                interpolate(series, filled, i, end);
            } else {
                for (int gap = i; gap < end; gap++) {
                    compare(series, filled, gap, weeks);
                }
            }
            i = end;
        }
        new KnownEnergy(series, filled).apply(known);
        return filled.build();
    }

    private static boolean isTrue(IntervalSeries series, int index) {
        return index >= 0 && index < series.size() && series.status(index) == ReadingStatus.TRUE;
    }

    static SubstituteReason reason(IntervalSeries series, int gap) {
        return series.status(gap) == ReadingStatus.DISTURBED
                ? SubstituteReason.DISTURBED
                : SubstituteReason.NOT_DELIVERED;
    }

    private static void interpolate(IntervalSeries series, IntervalSeries.Builder filled, int from, int end) {
        long left = series.micro(from - 1);
        long right = series.micro(end);
        int steps = end - from + 1;
        for (int gap = from; gap < end; gap++) {
            int step = gap - from + 1;
            long weighted = Math.addExact(Math.multiplyExact(left, steps - step), Math.multiplyExact(right, step));
            filled.set(
                    gap,
                    Micro.mean(weighted, steps),
                    new Substitute(SubstituteMethod.INTERPOLATION, reason(series, gap)));
        }
    }

    private static void compare(IntervalSeries series, IntervalSeries.Builder filled, int gap, LocalWeeks weeks) {
        long begin = series.begin(gap).getEpochSecond();
        long sum = 0;
        int count = 0;
        for (int week = -WEEKS; week <= WEEKS; week++) {
            long other = week == 0 ? LocalWeeks.NONE : weeks.plus(begin, week);
            int index = other == LocalWeeks.NONE ? -1 : series.indexOf(other);
            if (isTrue(series, index)) {
                sum = Math.addExact(sum, series.micro(index));
                count++;
            }
        }
        if (count > 0) {
            filled.set(
                    gap, Micro.mean(sum, count), new Substitute(SubstituteMethod.COMPARISON_DAYS, reason(series, gap)));
        }
    }
}
