package de.gesamtplan.domain.bundling.memory;

import de.gesamtplan.domain.bundling.ContentKey;
import de.gesamtplan.domain.bundling.Decisions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All decisions ever made, and what of them is in force. Of a pair the latest counts. */
public final class DecisionLog {
    public static final DecisionLog EMPTY = new DecisionLog(List.of());

    private final Map<DecisionKind, SortedMap<Decisions.Pair, Decision>> latest = new EnumMap<>(DecisionKind.class);

    /** @param decisions in any order; their numbers say which is later */
    public DecisionLog(List<Decision> decisions) {
        for (DecisionKind kind : DecisionKind.values()) {
            latest.put(kind, new TreeMap<>());
        }
        decisions.stream()
                .sorted(Comparator.comparingLong(Decision::number))
                .forEach(decision -> latest(decision.kind()).put(decision.pair(), decision));
    }

    private SortedMap<Decisions.Pair, Decision> latest(DecisionKind kind) {
        return latest.getOrDefault(kind, new TreeMap<>());
    }

    /** What was last said of the pair, be it in force or not. */
    public Optional<Decision> latest(DecisionKind kind, Decisions.Pair pair) {
        return Optional.ofNullable(latest(kind).get(pair));
    }

    /** The latest of each pair that was not revoked, bundles first, then by content. */
    public List<Decision> inForce() {
        return latest.values().stream()
                .flatMap(pairs -> pairs.values().stream())
                .filter(decision -> decision.verdict() != Verdict.REVOKED)
                .toList();
    }

    /** What binds the search for proposals and duplicates. */
    public Decisions links() {
        return new Decisions(links(DecisionKind.BUNDLE), links(DecisionKind.DUPLICATE));
    }

    private Decisions.Links links(DecisionKind kind) {
        return new Decisions.Links(pairs(kind, Verdict.CONFIRMED), pairs(kind, Verdict.REJECTED));
    }

    private Set<Decisions.Pair> pairs(DecisionKind kind, Verdict verdict) {
        return latest(kind).values().stream()
                .filter(decision -> decision.verdict() == verdict)
                .map(Decision::pair)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Decisions that contradict one another, with the shortest chain that leads around each rejection. */
    public List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        for (DecisionKind kind : DecisionKind.values()) {
            Map<ContentKey, List<Decision>> confirmed = new HashMap<>();
            latest(kind).values().stream()
                    .filter(decision -> decision.verdict() == Verdict.CONFIRMED)
                    .forEach(decision -> Set.of(
                                    decision.pair().one(), decision.pair().other())
                            .forEach(key -> confirmed
                                    .computeIfAbsent(key, k -> new ArrayList<>())
                                    .add(decision)));
            latest(kind).values().stream()
                    .filter(decision -> decision.verdict() == Verdict.REJECTED)
                    .forEach(rejected -> {
                        List<Decision> chain = chain(rejected.pair(), confirmed);
                        if (!chain.isEmpty()) {
                            conflicts.add(new Conflict(rejected, chain));
                        }
                    });
        }
        return List.copyOf(conflicts);
    }

    private static List<Decision> chain(Decisions.Pair ends, Map<ContentKey, List<Decision>> confirmed) {
        Map<ContentKey, List<Decision>> reached = new HashMap<>(Map.of(ends.one(), List.of()));
        ArrayDeque<ContentKey> open = new ArrayDeque<>(List.of(ends.one()));
        while (!open.isEmpty()) {
            ContentKey here = open.remove();
            List<Decision> way = reached.getOrDefault(here, List.of());
            for (Decision step : confirmed.getOrDefault(here, List.of())) {
                ContentKey there = step.pair().one().equals(here)
                        ? step.pair().other()
                        : step.pair().one();
                if (!reached.containsKey(there)) {
                    List<Decision> longer = new ArrayList<>(way);
                    longer.add(step);
                    reached.put(there, longer);
                    open.add(there);
                }
            }
        }
        return reached.getOrDefault(ends.other(), List.of());
    }
}
