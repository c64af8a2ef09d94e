package de.gesamtplan.jobs.readings;

import de.gesamtplan.domain.energy.Cadence;
import de.gesamtplan.domain.energy.LocalClock;
import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.MeterUnit;
import de.gesamtplan.domain.energy.Micro;
import de.gesamtplan.jobs.store.MeterStore.Known;
import de.gesamtplan.jobs.store.ReadingStore.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file has said so far of one meter. */
final class Track {
    /** No value at that time yet. */
    static final long FREE = Long.MIN_VALUE;

    private static final int PAGE = 512;

    private final Known known;
    private final boolean register;
    private final @Nullable Spans spans;
    private final ZoneId zone;
    private final int grid;
    private final long validFrom;
    private final long validTo;
    private final long most;
    private final Map<Long, long[]> pages = new HashMap<>();
    private long pageNumber = Long.MIN_VALUE;
    private long[] page = new long[0];
    private long lastAt = Long.MIN_VALUE;
    private long lastEnd = Moments.UNKNOWN;
    private long lastValue;
    private long earliest = Long.MAX_VALUE;
    private long latest = Long.MIN_VALUE;
    private int count;

    Track(Known known, ZoneId zone) {
        Meter meter = known.meter();
        this.known = known;
        this.register = meter.measurement() == Measurement.REGISTER;
        this.spans = meter.isSpan() ? new Spans() : null;
        this.zone = zone;
        this.grid = meter.isGrid() ? meter.cadence().minutes() : 1;
        this.validFrom = meter.validFrom().atStartOfDay(zone).toInstant().getEpochSecond() / 60;
        this.validTo = meter.validTo() == null
                ? Long.MAX_VALUE
                : meter.validTo().plusDays(1).atStartOfDay(zone).toInstant().getEpochSecond() / 60;
        this.most = most(meter);
    }

    /** Highest possible value of an interval in the unit of its readings; of a quantity off the grid that of an hour. */
    private static long most(Meter meter) {
        BigDecimal power = meter.maxPower();
        if (power == null || meter.measurement() == Measurement.REGISTER) {
            return Long.MAX_VALUE;
        }
        BigDecimal units = power.divide(meter.unit().factor().multiply(meter.factor()), 12, RoundingMode.HALF_UP);
        return Micro.of(
                meter.measurement() == Measurement.POWER || meter.isSpan()
                        ? units
                        : units.multiply(BigDecimal.valueOf(meter.cadence().minutes()))
                                .divide(BigDecimal.valueOf(60), 12, RoundingMode.HALF_UP));
    }

    int id() {
        return known.id();
    }

    String key() {
        return known.meter().key();
    }

    MeterUnit unit() {
        return known.meter().unit();
    }

    /** Whether the meter has no readings of its own. */
    boolean isCalculated() {
        return known.meter().measurement() == Measurement.CALCULATED;
    }

    /** Whether a reading may be below 0: temperatures may. */
    boolean admitsNegative() {
        return known.meter().measurement() == Measurement.MEAN;
    }

    /** Whether each reading has an end of its own. */
    boolean isSpan() {
        return spans != null;
    }

    /** Whether it measures days or months, @param month of whose dates only the month is told. */
    boolean isCalendar(boolean month) {
        Cadence.Kind kind = known.meter().cadence().kind();
        return isSpan() && (kind == Cadence.Kind.MONTH || kind == Cadence.Kind.DAY && !month);
    }

    String cadence() {
        return known.meter().cadence().label();
    }

    /** End of the interval that begins then, or {@link Moments#UNKNOWN}. */
    long endAfter(long begin) {
        if (register || grid > 1) {
            return begin + grid;
        }
        return minute(known.meter().cadence().end(Instant.ofEpochSecond(60 * begin), zone));
    }

    /** Begin of the interval that ends then: if each says its length itself, the end of the one before in the file. */
    long beginBefore(long end) {
        Cadence cadence = known.meter().cadence();
        return cadence.kind() == Cadence.Kind.FREE
                ? lastEnd
                : minute(cadence.begin(Instant.ofEpochSecond(60 * end), zone));
    }

    private static long minute(@Nullable Instant instant) {
        return instant == null ? Moments.UNKNOWN : instant.getEpochSecond() / 60;
    }

    /** Keeps the end of a row whose value could not be taken: the next one begins there. */
    void noteEnd(long end) {
        lastEnd = end;
    }

    LocalClock clock(ZoneId zone, boolean end) {
        return new LocalClock(zone, end && !register, grid);
    }

    /** Stands are instants, not intervals. */
    int shift(boolean end) {
        return end && !register ? grid : 0;
    }

    boolean isOnGrid(long minute) {
        return spans == null
                ? minute % grid == 0
                : known.meter().cadence().admits(Instant.ofEpochSecond(60 * minute), zone);
    }

    /** Whether an interval of that end is what the register announces. */
    boolean admits(long begin, long end) {
        return register || end == endAfter(begin) || known.meter().cadence().kind() == Cadence.Kind.FREE;
    }

    boolean overlaps(long begin, long end) {
        return spans != null && spans.overlap(begin, end);
    }

    /** Whether the meter measured from begin to end; a register may be read at the end of its last day. */
    boolean isValid(long begin, long end) {
        return begin >= validFrom
                && (register ? begin <= validTo : begin < validTo && (spans == null || end <= validTo));
    }

    /** Whether the connection can carry it in an interval of that length. */
    boolean isPossible(long micro, long minutes) {
        if (spans == null || most == Long.MAX_VALUE || known.meter().measurement() == Measurement.POWER) {
            return micro <= most;
        }
        return BigDecimal.valueOf(micro)
                        .multiply(BigDecimal.valueOf(60))
                        .compareTo(BigDecimal.valueOf(most).multiply(BigDecimal.valueOf(minutes)))
                <= 0;
    }

    long at(long minute) {
        if (spans != null) {
            return spans.at(minute);
        }
        long slot = minute / grid;
        long number = slot / PAGE;
        if (number != pageNumber) {
            long[] found = pages.get(number);
            if (found == null) {
                return FREE;
            }
            page = found;
            pageNumber = number;
        }
        return page[(int) (slot % PAGE)];
    }

    /** @param end of no meaning for intervals on the grid and stands */
    void put(long minute, long end, long micro) {
        if (spans == null) {
            put(minute, micro);
        } else {
            spans.put(minute, end, micro);
        }
        earliest = Math.min(earliest, minute);
        latest = Math.max(latest, spans == null ? minute : end - 1);
        count++;
        lastAt = minute;
        lastEnd = end;
        lastValue = micro;
    }

    private void put(long minute, long micro) {
        long slot = minute / grid;
        long number = slot / PAGE;
        if (number != pageNumber) {
            page = pages.computeIfAbsent(number, n -> {
                long[] fresh = new long[PAGE];
                Arrays.fill(fresh, FREE);
                return fresh;
            });
            pageNumber = number;
        }
        page[(int) (slot % PAGE)] = micro;
    }

    /** What the file brought of the meter; null if nothing. */
    @Nullable
    Range range(long delivery) {
        return count == 0
                ? null
                : new Range(
                        id(),
                        delivery,
                        Instant.ofEpochSecond(60 * earliest),
                        Instant.ofEpochSecond(60 * latest),
                        count);
    }

    /** Whether a register's stand is lower than the one before it in the file, with no rule that explains it. */
    boolean runsBack(long minute, long micro) {
        if (!register || lastAt == Long.MIN_VALUE || minute == lastAt) {
            return false;
        }
        BigDecimal here = Micro.decimal(micro);
        BigDecimal there = Micro.decimal(lastValue);
        @Nullable
        BigDecimal through = minute > lastAt
                ? known.meter().rule().between(there, here)
                : known.meter().rule().between(here, there);
        return through == null;
    }
}
