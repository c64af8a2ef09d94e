package de.gesamtplan.domain.bundling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Demands that belong together: each is alike to the others on average, so that chains of half-alike ones do not form. */
record Cluster(List<Profiled> members, List<Pair> pairs) {
    /** Two demands compared. */
    record Pair(Profiled one, Profiled other, Similarity similarity) {
        String key() {
            return one.demand().key() + '|' + other.demand().key();
        }
    }

    /** Average-link agglomeration: the most alike pairs first; joins while the mean score stays at the threshold. */
    static List<Cluster> all(List<Profiled> all, List<Pair> pairs, Decisions.Links links) {
        Map<String, Double> scores = new HashMap<>();
        pairs.forEach(pair -> scores.put(pair.key(), pair.similarity().score()));
        Map<Profiled, Set<Profiled>> clusterOf = new HashMap<>();
        Map<ContentKey, List<Profiled>> byKey = all.stream().collect(Collectors.groupingBy(Profiled::key));
        for (Decisions.Pair pair : links.together()) {
            for (Profiled one : byKey.getOrDefault(pair.one(), List.of())) {
                for (Profiled other : byKey.getOrDefault(pair.other(), List.of())) {
                    join(one, other, clusterOf, links, (a, b) -> true);
                }
            }
        }
        pairs.stream()
                .filter(pair -> pair.similarity().score() >= Similarity.PROPOSED)
                .sorted(Comparator.comparingDouble(
                                (Pair pair) -> -pair.similarity().score())
                        .thenComparing(Pair::key))
                .forEach(pair -> join(
                        pair.one(),
                        pair.other(),
                        clusterOf,
                        links,
                        (one, other) -> mean(one, other, scores) >= Similarity.PROPOSED));
        return clusterOf.values().stream()
                .distinct()
                .filter(set -> set.size() > 1)
                .map(set -> of(set, pairs))
                .toList();
    }

    private static void join(
            Profiled a,
            Profiled b,
            Map<Profiled, Set<Profiled>> clusterOf,
            Decisions.Links links,
            BiPredicate<Set<Profiled>, Set<Profiled>> fits) {
        Set<Profiled> one = clusterOf.computeIfAbsent(a, Cluster::single);
        Set<Profiled> other = clusterOf.computeIfAbsent(b, Cluster::single);
        if (one != other && !isApart(one, other, links) && fits.test(one, other)) {
            one.addAll(other);
            other.forEach(member -> clusterOf.put(member, one));
        }
    }

    private static boolean isApart(Set<Profiled> one, Set<Profiled> other, Decisions.Links links) {
        return !links.apart().isEmpty()
                && one.stream().anyMatch(a -> other.stream()
                        .anyMatch(b -> links.apart().contains(new Decisions.Pair(a.key(), b.key()))));
    }

    private static Set<Profiled> single(Profiled one) {
        Set<Profiled> set = new LinkedHashSet<>();
        set.add(one);
        return set;
    }

    private static double mean(Set<Profiled> one, Set<Profiled> other, Map<String, Double> scores) {
        double sum = 0;
        for (Profiled a : one) {
            for (Profiled b : other) {
                String key = a.demand().key().compareTo(b.demand().key()) < 0
                        ? a.demand().key() + '|' + b.demand().key()
                        : b.demand().key() + '|' + a.demand().key();
                sum += scores.getOrDefault(key, -3.0);
            }
        }
        return sum / ((double) one.size() * other.size());
    }

    private static Cluster of(Set<Profiled> members, List<Pair> pairs) {
        List<Profiled> sorted = members.stream()
                .sorted(Comparator.comparing(member -> member.demand().key()))
                .toList();
        List<Pair> within = new ArrayList<>();
        for (Pair pair : pairs) {
            if (members.contains(pair.one()) && members.contains(pair.other())) {
                within.add(pair);
            }
        }
        return new Cluster(sorted, within);
    }

    long departments() {
        return members.stream()
                .map(member -> member.demand().department())
                .distinct()
                .count();
    }

    /** Mean score of its pairs. */
    double score() {
        return pairs.stream()
                .mapToDouble(pair -> pair.similarity().score())
                .average()
                .orElse(0);
    }

    /** The concept, else the words that all titles share. */
    String label() {
        return members.stream()
                .flatMap(member -> member.match().stream())
                .map(match -> match.concept().label())
                .findFirst()
                .orElseGet(() -> members.get(0).objectStems().stream()
                        .filter(stem ->
                                members.stream().allMatch(m -> m.objectStems().contains(stem)))
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }

    BundlingProposal proposal() {
        Profiled first = members.get(0);
        List<BundlingProposal.Member> all = members.stream().map(this::member).toList();
        BigDecimal score = BigDecimal.valueOf(score()).setScale(2, RoundingMode.HALF_UP);
        Score best = all.get(all.size() - 1).score();
        return new BundlingProposal(
                first.demand().key(),
                "",
                label(),
                first.activity().label(),
                first.demand(),
                all,
                Band.PROPOSED,
                score,
                best.inFavour().stream().map(Feature::level).collect(Collectors.joining("; ")),
                best.against().orElse(null));
    }

    private BundlingProposal.Member member(Profiled one) {
        Score score = pairs.stream()
                .filter(pair -> pair.one() == members.get(0) && pair.other() == one)
                .findFirst()
                .map(pair -> new Score(pair.similarity().reasons().stream()
                        .map(reason -> new Feature(
                                reason.text(),
                                reason.text(),
                                "",
                                "",
                                BigDecimal.valueOf(reason.weight()).setScale(2, RoundingMode.HALF_UP)))
                        .toList()))
                .orElse(new Score(List.of()));
        return new BundlingProposal.Member(one.demand(), one.key(), Band.PROPOSED, score, "");
    }
}
