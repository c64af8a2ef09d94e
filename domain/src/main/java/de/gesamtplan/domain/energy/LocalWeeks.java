package de.gesamtplan.domain.energy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/** Finds the same weekday and local time in other weeks, by arithmetic alone: filling a year asks for it many times. */
final class LocalWeeks {
    /** The clocks skip that time. */
    static final long NONE = Long.MIN_VALUE;

    private static final long WEEK = 7 * 24 * 3600L;

    /** From that second on the local time is that many seconds ahead of UTC. */
    private record Span(long from, int offset) {}

    private final List<Span> spans = new ArrayList<>();

    /** Answers for instants of the period; what lies beyond its ends takes their offset. */
    LocalWeeks(ZoneId zone, Instant from, Instant to) {
        ZoneRules rules = zone.getRules();
        spans.add(new Span(Long.MIN_VALUE, rules.getOffset(from).getTotalSeconds()));
        for (ZoneOffsetTransition change = rules.nextTransition(from);
                change != null && change.getInstant().isBefore(to);
                change = rules.nextTransition(change.getInstant())) {
            spans.add(new Span(change.toEpochSecond(), change.getOffsetAfter().getTotalSeconds()));
        }
    }

    /** Epoch second that many weeks later, or {@link #NONE}; of an hour that comes twice the one of the same offset. */
    long plus(long second, int weeks) {
        int offset = offset(second);
        long local = second + offset + weeks * WEEK;
        if (offset(local - offset) == offset) {
            return local - offset;
        }
        for (Span span : spans) {
            if (offset(local - span.offset()) == span.offset()) {
                return local - span.offset();
            }
        }
        return NONE;
    }

    private int offset(long second) {
        int i = spans.size() - 1;
        while (spans.get(i).from() > second) {
            i--;
        }
        return spans.get(i).offset();
    }
}
