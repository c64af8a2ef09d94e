package de.gesamtplan.jobs.readings;

import de.gesamtplan.domain.energy.LocalClock;
import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.Meter;
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
    private final int grid;
    private final long validFrom;
    private final long validTo;
    private final long most;
    private final Map<Long, long[]> pages = new HashMap<>();
    private long pageNumber = Long.MIN_VALUE;
    private long[] page = new long[0];
    private long lastAt = Long.MIN_VALUE;
    private long lastValue;
    private long earliest = Long.MAX_VALUE;
    private long latest = Long.MIN_VALUE;
    private int count;

    Track(Known known, ZoneId zone) {
        Meter meter = known.meter();
        this.known = known;
        this.register = meter.measurement() == Measurement.REGISTER;
        this.grid = register ? 1 : meter.minutes();
        this.validFrom = meter.validFrom().atStartOfDay(zone).toInstant().getEpochSecond() / 60;
        this.validTo = meter.validTo() == null
                ? Long.MAX_VALUE
                : meter.validTo().plusDays(1).atStartOfDay(zone).toInstant().getEpochSecond() / 60;
        this.most = most(meter);
    }

    /** Highest possible value of an interval in the unit of its readings. */
    private static long most(Meter meter) {
        BigDecimal power = meter.maxPower();
        if (power == null || meter.measurement() == Measurement.REGISTER) {
            return Long.MAX_VALUE;
        }
        BigDecimal units = power.divide(meter.unit().factor().multiply(meter.factor()), 12, RoundingMode.HALF_UP);
        return Micro.of(
                meter.measurement() == Measurement.POWER
                        ? units
                        : units.multiply(BigDecimal.valueOf(meter.minutes()))
                                .divide(BigDecimal.valueOf(60), 12, RoundingMode.HALF_UP));
    }

    int id() {
        return known.id();
    }

    String key() {
        return known.meter().key();
    }

    /** Whether the meter has no readings of its own. */
    boolean isCalculated() {
        return known.meter().measurement() == Measurement.CALCULATED;
    }

    LocalClock clock(ZoneId zone, boolean end) {
        return new LocalClock(zone, end && !register, grid);
    }

    /** Stands are instants, not intervals. */
    int shift(boolean end) {
        return end && !register ? grid : 0;
    }

    boolean isOnGrid(long minute) {
        return minute % grid == 0;
    }

    /** A register may be read at the end of its last day. */
    boolean isValidAt(long minute) {
        return minute >= validFrom && (minute < validTo || register && minute == validTo);
    }

    boolean isPossible(long micro) {
        return micro <= most;
    }

    long at(long minute) {
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

    void put(long minute, long micro) {
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
        earliest = Math.min(earliest, minute);
        latest = Math.max(latest, minute);
        count++;
        lastAt = minute;
        lastValue = micro;
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
