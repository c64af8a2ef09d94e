package de.gesamtplan.domain.bundling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds needs that are filed twice. Only demands of nearly the same amount are compared that have the same title, or the same
 * object within one department, or the same object, amount and quantity, or several pieces for the same amount in each year.
 */
final class Duplicates {
    private static final BigDecimal NEAR = new BigDecimal("1.05");
    private static final BigDecimal ENOUGH = new BigDecimal("4.00");

    private final List<Node> nodes;
    private final TwinComparison comparison;
    private final Decisions.Links links;

    /** @param nodes all of the round */
    Duplicates(List<Node> nodes, Weights weights, Decisions.Links links) {
        this.nodes = nodes;
        this.comparison = new TwinComparison(weights, new Usual(nodes));
        this.links = links;
    }

    List<Duplicate> found() {
        List<Duplicate> found = new ArrayList<>();
        Set<Set<Node>> seen = new HashSet<>();
        for (Function<Node, String> block : List.<Function<Node, String>>of(
                node -> node.key().words(),
                node -> node.subject() + '|' + node.demand().department(),
                node -> node.subject()
                        + '|'
                        + node.demand().volume()
                        + '|'
                        + node.demand().quantity(),
                Duplicates::piecesAndAmounts)) {
            Map<String, List<Node>> blocks = new TreeMap<>();
            nodes.stream().filter(node -> !block.apply(node).isEmpty()).forEach(node -> blocks.computeIfAbsent(
                            block.apply(node), b -> new ArrayList<>())
                    .add(node));
            blocks.values().forEach(group -> compare(group, seen, found));
        }
        confirmed(found);
        found.sort(Comparator.comparing((Duplicate d) -> d.score().sum())
                .reversed()
                .thenComparing(d -> d.one().key())
                .thenComparing(d -> d.other().key()));
        return found;
    }

    /** Empty for one piece or none, as lump sums are alike by chance. */
    private static String piecesAndAmounts(Node node) {
        BigDecimal quantity = node.demand().quantity();
        return quantity == null || quantity.compareTo(BigDecimal.ONE) <= 0
                ? ""
                : quantity.stripTrailingZeros().toPlainString() + node.demand().amounts();
    }

    private void compare(List<Node> group, Set<Set<Node>> seen, List<Duplicate> found) {
        List<Node> byVolume = group.stream()
                .sorted(Comparator.comparing((Node node) -> node.demand().volume())
                        .thenComparing(Node.ORDER))
                .toList();
        for (int i = 0; i < byVolume.size(); i++) {
            for (int j = i + 1; j < byVolume.size() && isNear(byVolume.get(i), byVolume.get(j)); j++) {
                Node one = byVolume.get(i);
                Node other = byVolume.get(j);
                if (seen.add(Set.of(one, other))) {
                    judge(Node.ORDER.compare(one, other) <= 0 ? one : other, one, other, found);
                }
            }
        }
    }

    private static boolean isNear(Node less, Node more) {
        BigDecimal most = less.demand().volume().euros().multiply(NEAR);
        return more.demand().volume().euros().compareTo(most) <= 0
                && more.demand().volume().signum() > 0;
    }

    private void judge(Node first, Node a, Node b, List<Duplicate> found) {
        Node second = first == a ? b : a;
        Score score = comparison.of(first, second);
        if (score.sum().compareTo(ENOUGH) >= 0
                && !links.apart().contains(Twins.pair(first.demand(), second.demand()))) {
            found.add(duplicate(first, second, score));
        }
    }

    private Duplicate duplicate(Node one, Node other, Score score) {
        return new Duplicate(
                one.demand(),
                other.demand(),
                score,
                Explanation.terms(score) + "; Summe " + Explanation.number(score.sum()) + ".",
                links.together().contains(Twins.pair(one.demand(), other.demand())));
    }

    /** What somebody confirmed stays a duplicate, however much the amounts differ by now. */
    private void confirmed(List<Duplicate> found) {
        if (links.together().isEmpty()) {
            return;
        }
        Map<ContentKey, List<Node>> byKey = new HashMap<>();
        nodes.forEach(node ->
                byKey.computeIfAbsent(node.key(), key -> new ArrayList<>()).add(node));
        Set<Set<Demand>> listed = new HashSet<>();
        found.forEach(one -> listed.add(Set.of(one.one(), one.other())));
        for (Decisions.Pair pair : links.together()) {
            for (Node a : byKey.getOrDefault(Twins.plain(pair.one()), List.of())) {
                for (Node b : byKey.getOrDefault(Twins.plain(pair.other()), List.of())) {
                    boolean inOrder = Node.ORDER.compare(a, b) < 0;
                    if (a != b
                            && Twins.pair(a.demand(), b.demand()).equals(pair)
                            && !a.demand().equals(b.demand())
                            && listed.add(Set.of(a.demand(), b.demand()))) {
                        Node first = inOrder ? a : b;
                        Node second = inOrder ? b : a;
                        found.add(duplicate(first, second, comparison.of(first, second)));
                    }
                }
            }
        }
    }
}
