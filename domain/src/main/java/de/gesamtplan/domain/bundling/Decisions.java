package de.gesamtplan.domain.bundling;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What planners decided on pairs of demands and is in force.
 *
 * @param originals which of confirmed duplicates counts, where the decision says so
 */
public record Decisions(Links bundling, Links duplicates, Map<Pair, Original> originals) {
    public static final Decisions NONE = new Decisions(Links.NONE, Links.NONE, Map.of());

    public Decisions {
        originals = Map.copyOf(originals);
    }

    /** Two demands by content; the order in which they are named makes no difference. */
    public record Pair(ContentKey one, ContentKey other) implements Comparable<Pair> {
        public Pair {
            if (one.compareTo(other) > 0) {
                ContentKey first = other;
                other = one;
                one = first;
            }
        }

        @Override
        public int compareTo(Pair that) {
            int byOne = one.compareTo(that.one);
            return byOne != 0 ? byOne : other.compareTo(that.other);
        }
    }

    /**
     * Pairs decided on.
     *
     * @param together confirmed: end up in one proposal whatever the score says
     * @param apart rejected: never in one proposal; where both are said of a chain of pairs, this wins
     */
    public record Links(Set<Pair> together, Set<Pair> apart) {
        public static final Links NONE = new Links(Set.of(), Set.of());

        public Links {
            together = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(together));
            apart = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(apart));
        }
    }
}
