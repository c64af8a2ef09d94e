package de.gesamtplan.jobs.readings;

import java.util.Map;
import java.util.TreeMap;

/** Intervals of any length that a file has brought of one meter, in minutes since 1970 UTC. */
final class Spans {
    private record Span(long end, long micro) {}

    private final TreeMap<Long, Span> byBegin = new TreeMap<>();

    /** The value that begins then, or {@link Track#FREE}. */
    long at(long begin) {
        Span span = byBegin.get(begin);
        return span == null ? Track.FREE : span.micro();
    }

    void put(long begin, long end, long micro) {
        byBegin.put(begin, new Span(end, micro));
    }

    /** Whether a part of the interval is taken by another one; the same interval once more is none. */
    boolean overlap(long begin, long end) {
        Map.Entry<Long, Span> before = byBegin.lowerEntry(begin);
        Span same = byBegin.get(begin);
        Long after = byBegin.higherKey(begin);
        return before != null && before.getValue().end() > begin
                || same != null && same.end() != end
                || after != null && after < end;
    }
}
