package de.gesamtplan.domain.energy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Turns the local time stamps of one meter, in the order of the file, into begins of intervals in UTC. The hour that
 * occurs twice in autumn is told apart by order (rising or falling) unless the stamp is marked; the hour that does not
 * exist in spring is {@link #SKIPPED}. All times are minutes since 1970-01-01 00:00, local for stamps.
 */
public final class LocalClock {
    /** That time does not exist: the clocks were put forward over it. */
    public static final long SKIPPED = Long.MIN_VALUE;
    /** To be decided by the stamp that follows: see {@link #release}. */
    public static final long HELD = Long.MIN_VALUE + 1;

    private static final long NONE = Long.MIN_VALUE;

    /** Which of two like times is meant. */
    public enum Fold {
        UNMARKED,
        /** A: summer time. */
        EARLIER,
        /** B: standard time. */
        LATER
    }

    private final ZoneRules rules;
    private final boolean end;
    private final int shift;

    private long safeFrom = 1;
    private long safeTo;
    private long offset;
    private long last = NONE;

    private @Nullable ZoneOffsetTransition change;
    private boolean falling;
    private boolean gapStart;
    private BitSet seen = new BitSet();

    /**
     * @param end whether the stamps name the end of the interval
     * @param minutes length of the interval; 0 for stands of a register
     */
    public LocalClock(ZoneId zone, boolean end, int minutes) {
        this.rules = zone.getRules();
        this.end = end;
        this.shift = end ? minutes : 0;
    }

    /** Begin of the interval, {@link #SKIPPED} or {@link #HELD}. */
    public long next(long stamp, Fold fold) {
        long begin = stamp >= safeFrom && stamp < safeTo ? stamp - offset - shift : near(stamp, fold);
        last = stamp;
        return begin;
    }

    /**
     * Begin of the interval whose stamp was held: the end of the doubled hour's first pass is written like that of its
     * second by some; and in falling order the end of the hour that does not exist may be a phantom, {@link #SKIPPED}.
     *
     * @param following stamp after it; {@link Long#MAX_VALUE} if there is none
     */
    public long release(long following) {
        ZoneOffsetTransition held = change;
        if (held == null) {
            throw new IllegalStateException("nothing is held");
        }
        if (held.isGap()) {
            boolean phantom =
                    following >= minute(held.getDateTimeBefore()) && following < minute(held.getDateTimeAfter());
            return phantom ? SKIPPED : atChange(held);
        }
        long first = minute(held.getDateTimeAfter());
        long doubled = minute(held.getDateTimeBefore());
        boolean firstPass = following >= first && following <= doubled;
        return firstPass ? atChange(held) : doubled - minutes(held.getOffsetAfter()) - shift;
    }

    private long near(long stamp, Fold fold) {
        LocalDateTime local = LocalDateTime.ofEpochSecond(stamp * 60, 0, ZoneOffset.UTC);
        ZoneOffsetTransition at = rules.getTransition(local);
        if (at == null && end) {
            at = rules.getTransition(local.minusMinutes(1));
        }
        if (at == null) {
            return regular(stamp, local);
        }
        if (!at.equals(change)) {
            change = at;
            falling = last != NONE && last > stamp;
            gapStart = false;
            seen = new BitSet();
        }
        return at.isGap() ? inGap(stamp, at) : inOverlap(stamp, fold, at);
    }

    private long regular(long stamp, LocalDateTime local) {
        ZoneOffset now = rules.getOffset(local);
        Instant instant = local.toInstant(now);
        ZoneOffsetTransition before = rules.previousTransition(instant.plusSeconds(1));
        ZoneOffsetTransition after = rules.nextTransition(instant);
        offset = minutes(now);
        safeFrom = before == null
                ? Long.MIN_VALUE
                : 1 + Math.max(minute(before.getDateTimeBefore()), minute(before.getDateTimeAfter()));
        safeTo = after == null
                ? Long.MAX_VALUE
                : Math.min(minute(after.getDateTimeBefore()), minute(after.getDateTimeAfter()));
        return stamp - offset - shift;
    }

    private long inGap(long stamp, ZoneOffsetTransition at) {
        boolean first = stamp == minute(at.getDateTimeBefore());
        boolean afterwards = stamp == minute(at.getDateTimeAfter());
        if (end && afterwards && falling) {
            return HELD;
        }
        if (end && (first || afterwards && !gapStart)) {
            gapStart = gapStart || first;
            return atChange(at);
        }
        return SKIPPED;
    }

    private long inOverlap(long stamp, Fold fold, ZoneOffsetTransition at) {
        long first = minute(at.getDateTimeAfter());
        boolean closing = stamp == minute(at.getDateTimeBefore());
        long earlier = closing ? atChange(at) : stamp - minutes(at.getOffsetBefore()) - shift;
        long later = stamp - minutes(at.getOffsetAfter()) - shift;
        if (fold != Fold.UNMARKED) {
            return fold == Fold.EARLIER ? earlier : later;
        }
        int index = (int) (stamp - first);
        boolean again = seen.get(index);
        seen.set(index);
        if (falling) {
            return again ? earlier : later;
        }
        if (closing) {
            return again ? later : HELD;
        }
        return again ? later : earlier;
    }

    private long atChange(ZoneOffsetTransition at) {
        return at.toEpochSecond() / 60 - shift;
    }

    private static long minute(LocalDateTime local) {
        return local.toEpochSecond(ZoneOffset.UTC) / 60;
    }

    private static long minutes(ZoneOffset offset) {
        return offset.getTotalSeconds() / 60;
    }
}
