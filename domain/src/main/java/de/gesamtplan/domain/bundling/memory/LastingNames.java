package de.gesamtplan.domain.bundling.memory;

import de.gesamtplan.domain.bundling.ContentKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names that proposals bear from run to run: each inherits that of the former proposal with which it shares the most
 * members, and no name is inherited twice; the rest keep their own.
 *
 * @param names lasting name by the name that the run gave
 * @param changes splits, merges and proposals that are gone, by name
 */
public record LastingNames(Map<String, String> names, List<NameChange> changes) {
    private record Overlap(KnownCluster now, KnownCluster before, int shared) {}

    public LastingNames {
        names = Map.copyOf(names);
        changes = List.copyOf(changes);
    }

    /** @param now proposals of this run, each with a name of its own */
    public static LastingNames of(List<KnownCluster> now, List<KnownCluster> before) {
        List<Overlap> overlaps = overlaps(now, before);
        Map<String, String> names = new TreeMap<>();
        Set<String> given = new HashSet<>();
        for (Overlap overlap : overlaps) {
            if (!names.containsKey(overlap.now().id())
                    && given.add(overlap.before().id())) {
                names.put(overlap.now().id(), overlap.before().id());
            }
        }
        for (KnownCluster cluster : now) {
            if (!names.containsKey(cluster.id())) {
                names.put(cluster.id(), free(cluster.id(), given));
            }
        }
        return new LastingNames(names, changes(overlaps, before, names));
    }

    private static List<Overlap> overlaps(List<KnownCluster> now, List<KnownCluster> before) {
        Map<ContentKey, List<KnownCluster>> byMember = new TreeMap<>();
        before.forEach(
                cluster -> cluster.members().forEach(member -> byMember.computeIfAbsent(member, m -> new ArrayList<>())
                        .add(cluster)));
        List<Overlap> overlaps = new ArrayList<>();
        for (KnownCluster cluster : now) {
            Map<KnownCluster, Integer> shared = new TreeMap<>(Comparator.comparing(KnownCluster::id));
            cluster.members().forEach(member -> byMember.getOrDefault(member, List.of())
                    .forEach(former -> shared.merge(former, 1, Integer::sum)));
            shared.forEach((former, count) -> overlaps.add(new Overlap(cluster, former, count)));
        }
        overlaps.sort(Comparator.comparingInt(Overlap::shared)
                .reversed()
                .thenComparing(overlap -> overlap.before().id())
                .thenComparing(overlap -> overlap.now().id()));
        return overlaps;
    }

    /** A proposal whose own name went to another gets a number behind it. */
    private static String free(String id, Set<String> given) {
        String name = id;
        for (int n = 2; !given.add(name); n++) {
            name = id + "-" + n;
        }
        return name;
    }

    private static List<NameChange> changes(
            List<Overlap> overlaps, List<KnownCluster> before, Map<String, String> names) {
        Map<String, List<String>> successors = new TreeMap<>();
        Map<String, List<String>> ancestors = new TreeMap<>();
        for (Overlap overlap : overlaps) {
            String name = names.getOrDefault(overlap.now().id(), overlap.now().id());
            successors
                    .computeIfAbsent(overlap.before().id(), b -> new ArrayList<>())
                    .add(name);
            ancestors
                    .computeIfAbsent(name, n -> new ArrayList<>())
                    .add(overlap.before().id());
        }
        List<NameChange> changes = new ArrayList<>();
        successors.forEach((former, parts) -> {
            if (parts.size() > 1) {
                changes.add(new NameChange(
                        NameChange.Kind.SPLIT,
                        List.of(former),
                        parts.stream().sorted().toList()));
            }
        });
        ancestors.forEach((name, formers) -> {
            if (formers.size() > 1) {
                changes.add(new NameChange(
                        NameChange.Kind.MERGED, formers.stream().sorted().toList(), List.of(name)));
            }
        });
        before.stream()
                .map(KnownCluster::id)
                .filter(id -> !successors.containsKey(id))
                .sorted()
                .forEach(id -> changes.add(new NameChange(NameChange.Kind.GONE, List.of(id), List.of())));
        return changes;
    }
}
