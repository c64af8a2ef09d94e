package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From the stands of a cumulative register to what ran through it, and from that to the grid of a series. */
public final class RegisterStands {
    private RegisterStands() {}

    /**
     * What ran through between two stands, or in an interval off the hour's grid.
     *
     * @param amount register units × factor; null if the later stand is lower without a rule that explains it
     * @param first begin of the quantity of which this is a share by time; its own begin if it is a whole
     * @param last end of that quantity
     */
    public record Usage(
            Instant from, Instant to, @Nullable BigDecimal amount, ReadingStatus status, Instant first, Instant last) {
        public Usage(Instant from, Instant to, @Nullable BigDecimal amount, ReadingStatus status) {
            this(from, to, amount, status, from, to);
        }
    }

    /** One usage per pair of neighbours, in order of time; the first stand yields none. Unusable stands are passed over. */
    public static List<Usage> usages(List<Reading> stands, RegisterRule rule, BigDecimal factor) {
        List<Reading> usable = stands.stream()
                .filter(stand -> stand.status().isUsable())
                .sorted(Comparator.comparing(Reading::at))
                .toList();
        List<Usage> usages = new ArrayList<>();
        for (int i = 1; i < usable.size(); i++) {
            Reading before = usable.get(i - 1);
            Reading after = usable.get(i);
            BigDecimal through = rule.between(before.value(), after.value());
            usages.add(
                    through == null
                            ? new Usage(before.at(), after.at(), null, ReadingStatus.MISSING)
                            : new Usage(
                                    before.at(),
                                    after.at(),
                                    through.multiply(factor),
                                    before.status().lowest(after.status())));
        }
        return usages;
    }

    /**
     * Spreads usages evenly over their time. Within one month that keeps the month's sum true; a usage that crosses the
     * end of a month by more than an interval is divided by time, and its intervals are marked as substitutes. Usages
     * of one meter do not overlap, see {@link SpanOrder}; where meters that followed one another do, the value counts as
     * disturbed.
     */
    static void spread(List<Usage> usages, IntervalSeries.Builder series, ZoneId zone) {
        Spread spread = new Spread(series);
        for (Usage usage : usages) {
            BigDecimal amount = usage.amount();
            if (amount != null && usage.to().isAfter(usage.from())) {
                boolean divided = crossesMonth(usage, series.minutes(), zone) && usage.status() == ReadingStatus.TRUE;
                ReadingStatus status = divided ? ReadingStatus.SUBSTITUTE : usage.status();
                spread.add(usage.from(), usage.to(), Micro.of(amount), status, divided);
            }
        }
        spread.store();
    }

    private static boolean crossesMonth(Usage usage, int minutes, ZoneId zone) {
        Duration interval = Duration.ofMinutes(minutes);
        if (Duration.between(usage.first(), usage.last()).compareTo(interval) <= 0) {
            return false;
        }
        YearMonth first = YearMonth.from(usage.first().plus(interval).atZone(zone));
        YearMonth last = YearMonth.from(usage.last().minus(interval).atZone(zone));
        return first.isBefore(last);
    }

    /** Shares by interval; an interval counts only if it is covered as a whole. */
    private static final class Spread {
        private final IntervalSeries.Builder series;
        private final long step;
        private final long[] amounts;
        private final long[] seconds;
        private final ReadingStatus[] statuses;
        private final boolean[] divided;

        Spread(IntervalSeries.Builder series) {
            this.series = series;
            this.step = 60L * series.minutes();
            this.amounts = new long[series.size()];
            this.seconds = new long[series.size()];
            this.statuses = new ReadingStatus[series.size()];
            this.divided = new boolean[series.size()];
        }

        void add(Instant from, Instant to, long micro, ReadingStatus status, boolean byTime) {
            long start = from.getEpochSecond();
            long length = to.getEpochSecond() - start;
            long origin = series.start().getEpochSecond();
            long first = Math.max(0, Math.floorDiv(start - origin, step));
            long end = Math.min(amounts.length, Math.floorDiv(start + length - origin + step - 1, step));
            for (int i = (int) first; i < end; i++) {
                long left = Math.max(0, origin + step * i - start);
                long right = Math.min(length, origin + step * (i + 1) - start);
                amounts[i] += part(micro, right, length) - part(micro, left, length);
                seconds[i] += right - left;
                ReadingStatus now = statuses[i];
                statuses[i] = now == null ? status : now.lowest(status);
                divided[i] = divided[i] || byTime;
            }
        }

        /** {@code micro × seconds / length}, without overflow. */
        private static long part(long micro, long seconds, long length) {
            return micro / length * seconds + micro % length * seconds / length;
        }

        void store() {
            for (int i = 0; i < amounts.length; i++) {
                ReadingStatus status = statuses[i];
                if (status != null && seconds[i] >= step) {
                    series.add(
                            i,
                            amounts[i],
                            seconds[i] == step ? status : status.lowest(ReadingStatus.DISTURBED),
                            divided[i] ? Substitute.DIVIDED : Substitute.DELIVERED);
                }
            }
        }
    }
}
