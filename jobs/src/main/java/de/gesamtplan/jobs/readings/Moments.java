package de.gesamtplan.jobs.readings;

import de.gesamtplan.domain.energy.LocalClock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When the values of the row at hand were measured: from its stamps to begin and end of the interval of each meter. All in
 * minutes since 1970 UTC.
 */
final class Moments {
    /** What neither the file nor the register says. */
    static final long UNKNOWN = Long.MIN_VALUE + 2;

    private static final long DAY = 24 * 60;

    private final ZoneId zone;
    private final ZoneId home;
    private final boolean end;
    private final Stamp stamp = new Stamp();
    private final Stamp endStamp = new Stamp();
    private boolean bounded;
    private final Map<Track, LocalClock> clocks = new HashMap<>();
    private final Map<Track, LocalClock> spanClocks = new HashMap<>();
    private final Map<Track, LocalClock> endClocks = new HashMap<>();
    private long from;
    private long to;

    /** @param home where the meters stand */
    Moments(ReadingForm form, ZoneId home) {
        this.zone = form.zone();
        this.end = form.end();
        this.home = home;
    }

    /** Whether the row's stamp could be read. */
    boolean read(String text) {
        return stamp.read(text);
    }

    /** Whether the stamp of the interval's end could be read; without one the end follows from the register. */
    boolean readEnd(@Nullable String text) {
        bounded = text != null;
        return text == null || endStamp.read(text) && !endStamp.isDate();
    }

    /** Whether the row's stamp says enough of the meter's interval: of a day its date, of a month that too. */
    boolean suits(Track track) {
        return !stamp.isDate() || track.isCalendar(stamp.isMonth());
    }

    /** Local minutes, or UTC if it has an offset. */
    long stamp() {
        return stamp.minute();
    }

    boolean hasOffset() {
        return stamp.hasOffset();
    }

    /** Of a meter whose intervals are on the hour's grid, or of a register. */
    LocalClock clock(Track track) {
        return clocks.computeIfAbsent(track, of -> of.clock(zone, end && !bounded));
    }

    /** Works out {@link #from} and {@link #to} of the meter. */
    void of(Track track) {
        if (stamp.isDate()) {
            ofDate(track);
        } else if (track.isSpan()) {
            ofSpan(track);
        } else {
            from = stamp.hasOffset()
                    ? stamp.minute() - track.shift(end && !bounded)
                    : clock(track).next(stamp.minute(), stamp.fold());
            // A local end in the doubled hour can be read in two ways; the begin decides.
            to = bounded && stamp.hasOffset() && endStamp.hasOffset() ? endStamp.minute() : track.endAfter(from);
        }
    }

    /** The day or month that the date names, or, of an end, the one that the date ends. */
    private void ofDate(Track track) {
        boolean named = end && !stamp.isMonth();
        to = named ? midnight(stamp.minute() + DAY) : UNKNOWN;
        from = named ? track.beginBefore(to) : midnight(stamp.minute());
        to = named ? to : track.endAfter(from);
    }

    private void ofSpan(Track track) {
        long at = instant(track, stamp, spanClocks);
        if (at == LocalClock.SKIPPED) {
            from = at;
            to = at;
        } else if (bounded) {
            from = at;
            to = instant(track, endStamp, endClocks);
        } else if (end) {
            from = track.beginBefore(at);
            to = at;
        } else {
            from = at;
            to = track.endAfter(at);
        }
    }

    private long instant(Track track, Stamp of, Map<Track, LocalClock> told) {
        return of.hasOffset()
                ? of.minute()
                : told.computeIfAbsent(track, t -> new LocalClock(zone, false, 0))
                        .next(of.minute(), of.fold());
    }

    private long midnight(long localMinute) {
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(localMinute, DAY));
        return day.atStartOfDay(home).toEpochSecond() / 60;
    }

    /** Begin of the interval, {@link #UNKNOWN}, or what {@link LocalClock} says. */
    long from() {
        return from;
    }

    /** Its end, or {@link #UNKNOWN}; of no meaning for registers. */
    long to() {
        return to;
    }
}
