package de.gesamtplan.domain.bundling.memory;

import de.gesamtplan.domain.bundling.ContentKey;
import de.gesamtplan.domain.bundling.Demand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The demands of a round by what they say, so that what was decided once is found again. */
final class Wordings {
    private final Map<ContentKey, List<Demand>> byKey = new TreeMap<>();

    /** Two sides of a decision as the round has them. */
    record Both(Asked one, Asked other) {}

    Wordings(Collection<Demand> demands) {
        demands.stream()
                .sorted(Comparator.comparing(Demand::department).thenComparing(Demand::itemId))
                .forEach(demand -> byKey.computeIfAbsent(
                                ContentKey.of(demand.department(), demand.title()), key -> new ArrayList<>())
                        .add(demand));
    }

    /** All that say so, together; as the decision has it if the round has none. */
    Asked asked(Decision.Side side) {
        List<Demand> alike = byKey.getOrDefault(side.key(), List.of());
        return alike.isEmpty() ? new Asked(side, "") : Asked.of(alike);
    }

    Both of(Decision decision) {
        if (decision.kind() == DecisionKind.BUNDLE) {
            return new Both(asked(decision.one()), asked(decision.other()));
        }
        for (Demand one : byKey.getOrDefault(decision.one().key(), List.of())) {
            for (Demand other : byKey.getOrDefault(decision.other().key(), List.of())) {
                Asked first = Asked.of(List.of(one));
                Asked second = Asked.of(List.of(other));
                if (one != other
                        && decision.kind().pair(first.side(), second.side()).equals(decision.pair())) {
                    return new Both(first, second);
                }
            }
        }
        return new Both(new Asked(decision.one(), ""), new Asked(decision.other(), ""));
    }
}
