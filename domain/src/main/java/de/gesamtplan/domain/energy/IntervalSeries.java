package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Quantities per interval in UTC without holes: an interval without a reading has the status {@link
 * ReadingStatus#MISSING}. Quantities are in base units (kWh, m³, l), exact to a millionth.
 */
public final class IntervalSeries {
    private static final ReadingStatus[] STATUS = ReadingStatus.values();

    private final Instant start;
    private final int minutes;
    private final long[] micro;
    private final byte[] status;
    private final byte[] substitute;

    private IntervalSeries(Instant start, int minutes, long[] micro, byte[] status, byte[] substitute) {
        this.start = start;
        this.minutes = minutes;
        this.micro = micro;
        this.status = status;
        this.substitute = substitute;
    }

    /** @param start begin of the first interval */
    public static Builder builder(Instant start, Instant end, int minutes) {
        return new Builder(start, end, minutes);
    }

    public Instant start() {
        return start;
    }

    public int minutes() {
        return minutes;
    }

    /** Number of intervals. */
    public int size() {
        return micro.length;
    }

    /** Begin of an interval; of {@link #size()} the end of the last one. */
    public Instant begin(int index) {
        return start.plusSeconds(60L * minutes * index);
    }

    /** Index of the interval that begins then; -1 outside the series or its grid. */
    public int indexOf(Instant begin) {
        return indexOf(begin.getEpochSecond());
    }

    int indexOf(long second) {
        long seconds = second - start.getEpochSecond();
        long step = 60L * minutes;
        return seconds < 0 || seconds % step != 0 || seconds / step >= micro.length ? -1 : (int) (seconds / step);
    }

    /** Whether an interval has no value that counts. */
    boolean hasGaps() {
        for (int i = 0; i < micro.length; i++) {
            if (!status(i).isUsable()) {
                return true;
            }
        }
        return false;
    }

    public BigDecimal value(int index) {
        return Micro.decimal(micro[index]);
    }

    /** The value in millionths. */
    public long micro(int index) {
        return micro[index];
    }

    public ReadingStatus status(int index) {
        return STATUS[status[index]];
    }

    /** How and why the value was formed; null unless its status is {@link ReadingStatus#SUBSTITUTE}. */
    public @Nullable Substitute substitute(int index) {
        return status(index) == ReadingStatus.SUBSTITUTE ? Substitute.of(substitute[index]) : null;
    }

    Builder toBuilder() {
        Builder copy = new Builder(start, begin(size()), minutes);
        System.arraycopy(micro, 0, copy.micro, 0, micro.length);
        System.arraycopy(status, 0, copy.status, 0, status.length);
        System.arraycopy(substitute, 0, copy.substitute, 0, substitute.length);
        return copy;
    }

    /** Collects values; not to be used after {@link #build()}. */
    public static final class Builder {
        private final IntervalSeries series;
        private final long[] micro;
        private final byte[] status;
        private final byte[] substitute;

        private Builder(Instant start, Instant end, int minutes) {
            long seconds = end.getEpochSecond() - start.getEpochSecond();
            int size = Math.toIntExact(seconds / (60L * minutes));
            micro = new long[size];
            status = new byte[size];
            substitute = new byte[size];
            Arrays.fill(status, (byte) ReadingStatus.MISSING.ordinal());
            series = new IntervalSeries(start, minutes, micro, status, substitute);
        }

        /** Sets the value of the interval that begins then; outside the period nothing happens. */
        public Builder put(Instant begin, BigDecimal value, ReadingStatus trusted) {
            int index = series.indexOf(begin);
            if (index >= 0) {
                set(index, Micro.of(value), trusted, Substitute.DELIVERED.code());
            }
            return this;
        }

        /** Adds to an interval, for meters that followed one another within it. */
        void add(int index, long value, ReadingStatus trusted) {
            add(index, value, trusted, Substitute.DELIVERED);
        }

        /** @param kind of no meaning unless that status is a substitute's */
        void add(int index, long value, ReadingStatus trusted, Substitute kind) {
            ReadingStatus now = series.status(index);
            if (now.isUsable() && trusted.isUsable()) {
                byte code = now == ReadingStatus.SUBSTITUTE ? substitute[index] : kind.code();
                set(index, Math.addExact(micro[index], value), now.lowest(trusted), code);
            } else if (!now.isUsable()) {
                set(index, value, trusted, kind.code());
            }
        }

        void set(int index, long value, Substitute kind) {
            set(index, value, ReadingStatus.SUBSTITUTE, kind.code());
        }

        /** @param kind code of the substitute, of no meaning for other values */
        void set(int index, long value, ReadingStatus trusted, byte kind) {
            micro[index] = trusted == ReadingStatus.MISSING ? 0 : value;
            status[index] = (byte) trusted.ordinal();
            substitute[index] = trusted == ReadingStatus.SUBSTITUTE ? kind : 0;
        }

        int indexOf(long second) {
            return series.indexOf(second);
        }

        int size() {
            return micro.length;
        }

        Instant start() {
            return series.start;
        }

        long micro(int index) {
            return micro[index];
        }

        boolean isUsable(int index) {
            return series.status(index).isUsable();
        }

        int minutes() {
            return series.minutes;
        }

        public IntervalSeries build() {
            return series;
        }
    }
}
