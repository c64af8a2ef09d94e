package de.gesamtplan.domain.bundling.memory;

import de.gesamtplan.domain.bundling.ContentKey;
import de.gesamtplan.domain.bundling.Decisions;
import de.gesamtplan.domain.bundling.Original;
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
import java.util.stream.Stream;

/**
 * All decisions ever made, and what of them is in force. Of a pair the latest counts; putting it off leaves what was decided
 * before in force.
 */
public final class DecisionLog {
    public static final DecisionLog EMPTY = new DecisionLog(List.of());

    private final Map<DecisionKind, SortedMap<Decisions.Pair, Decision>> latest = new EnumMap<>(DecisionKind.class);
    private final Map<DecisionKind, SortedMap<Decisions.Pair, Decision>> binding = new EnumMap<>(DecisionKind.class);

    /** @param decisions in any order; their numbers say which is later */
    public DecisionLog(List<Decision> decisions) {
        for (DecisionKind kind : DecisionKind.values()) {
            latest.put(kind, new TreeMap<>());
            binding.put(kind, new TreeMap<>());
        }
        decisions.stream().sorted(Comparator.comparingLong(Decision::number)).forEach(this::add);
    }

    private void add(Decision decision) {
        Decisions.Pair pair = decision.pair();
        of(latest, decision.kind()).put(pair, decision);
        if (decision.verdict() != Verdict.LATER) {
            of(binding, decision.kind()).put(pair, decision);
        }
    }

    private static SortedMap<Decisions.Pair, Decision> of(
            Map<DecisionKind, SortedMap<Decisions.Pair, Decision>> all, DecisionKind kind) {
        return all.getOrDefault(kind, new TreeMap<>());
    }

    /** What was last said of the pair, be it in force or not. */
    public Optional<Decision> latest(DecisionKind kind, Decisions.Pair pair) {
        return Optional.ofNullable(of(latest, kind).get(pair));
    }

    /** What binds the pair: the latest decision that did not put it off; empty if it was revoked. */
    public Optional<Decision> binding(DecisionKind kind, Decisions.Pair pair) {
        return Optional.ofNullable(of(binding, kind).get(pair)).filter(one -> one.verdict() != Verdict.REVOKED);
    }

    /** The latest of each pair that was not revoked, bundles first, then by content. */
    public List<Decision> inForce() {
        return latest.values().stream()
                .flatMap(pairs -> pairs.values().stream())
                .filter(decision -> decision.verdict() != Verdict.REVOKED)
                .toList();
    }

    /** Pairs that belong together, bundles first, then by content. */
    public List<Decision> confirmed() {
        return binding.values().stream()
                .flatMap(pairs -> pairs.values().stream())
                .filter(decision -> decision.verdict() == Verdict.CONFIRMED)
                .toList();
    }

    /** What binds the search for proposals and duplicates. */
    public Decisions links() {
        Map<Decisions.Pair, Original> originals = new HashMap<>();
        of(binding, DecisionKind.DUPLICATE).forEach((pair, decision) -> {
            Integer original = decision.original();
            if (original != null) {
                Decision.Side side = original == 1 ? decision.one() : decision.other();
                originals.put(pair, new Original(side.department(), side.title(), original == 1));
            }
        });
        return new Decisions(links(DecisionKind.BUNDLE), links(DecisionKind.DUPLICATE), originals);
    }

    private Decisions.Links links(DecisionKind kind) {
        return new Decisions.Links(pairs(kind, Verdict.CONFIRMED), pairs(kind, Verdict.REJECTED));
    }

    private Set<Decisions.Pair> pairs(DecisionKind kind, Verdict verdict) {
        return of(binding, kind).values().stream()
                .filter(decision -> decision.verdict() == verdict)
                .map(Decision::pair)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Decisions that contradict one another, with the shortest chain that leads around each rejection. */
    public List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        for (DecisionKind kind : DecisionKind.values()) {
            Map<ContentKey, List<Decision>> confirmed = new HashMap<>();
            of(binding, kind).values().stream()
                    .filter(decision -> decision.verdict() == Verdict.CONFIRMED)
                    // Duplicates may say the same on both sides.
                    .forEach(decision -> Stream.of(
                                    decision.pair().one(), decision.pair().other())
                            .distinct()
                            .forEach(key -> confirmed
                                    .computeIfAbsent(key, k -> new ArrayList<>())
                                    .add(decision)));
            of(binding, kind).values().stream()
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
