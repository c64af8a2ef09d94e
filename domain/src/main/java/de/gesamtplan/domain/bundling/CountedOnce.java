package de.gesamtplan.domain.bundling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of confirmed duplicates counts: the one that a decision names as the original, else the one that was delivered first.
 * All that a chain of confirmed pairs joins is one need, unless two of them were said to be two.
 */
final class CountedOnce {
    private static final Comparator<Demand> EARLIER = Comparator.comparing(
                    (Demand demand) -> demand.origin().deliveryId())
            .thenComparing(demand -> demand.origin().sheet())
            .thenComparing(demand -> demand.origin().line())
            .thenComparing(Demand::key);

    private final Decisions decisions;
    /** Each demand with all that are one need with it. */
    private final Map<Demand, Set<Demand>> needs = new HashMap<>();
    /** What decisions name as the other's copy. */
    private final Set<Demand> copies = new HashSet<>();

    private CountedOnce(Decisions decisions) {
        this.decisions = decisions;
    }

    static List<NotCounted> among(List<Duplicate> duplicates, Decisions decisions) {
        CountedOnce once = new CountedOnce(decisions);
        List<Duplicate> confirmed =
                duplicates.stream().filter(Duplicate::confirmed).toList();
        confirmed.forEach(once::join);
        return once.notCounted();
    }

    private void join(Duplicate duplicate) {
        Set<Demand> one = need(duplicate.one());
        Set<Demand> other = need(duplicate.other());
        if (one != other) {
            if (one.stream().anyMatch(a -> other.stream().anyMatch(b -> isRejected(a, b)))) {
                return;
            }
            one.addAll(other);
            other.forEach(demand -> needs.put(demand, one));
        }
        Original named = decisions.originals().get(Twins.pair(duplicate.one(), duplicate.other()));
        if (named != null) {
            copies.add(named.isFirstOf(duplicate) ? duplicate.other() : duplicate.one());
        }
    }

    private Set<Demand> need(Demand demand) {
        return needs.computeIfAbsent(demand, d -> new LinkedHashSet<>(Set.of(d)));
    }

    private boolean isRejected(Demand one, Demand other) {
        return decisions.duplicates().apart().contains(Twins.pair(one, other));
    }

    private List<NotCounted> notCounted() {
        List<NotCounted> found = new ArrayList<>();
        for (Set<Demand> need : new HashSet<>(needs.values())) {
            // If all are copies of one another, none is the original.
            Demand original = need.stream()
                    .filter(demand -> !copies.contains(demand))
                    .min(EARLIER)
                    .orElseGet(() -> need.stream().min(EARLIER).orElseThrow());
            need.stream()
                    .filter(demand -> !demand.equals(original))
                    .forEach(demand -> found.add(new NotCounted(
                            demand,
                            original,
                            copies.contains(demand) ? NotCounted.Rule.NAMED : NotCounted.Rule.EARLIER)));
        }
        found.sort(Comparator.comparing(copy -> copy.demand().key()));
        return found;
    }
}
