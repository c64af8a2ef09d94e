package de.gesamtplan.domain.bundling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Forms stars round the most typical demands. Rejected pairs never meet in one. */
final class Stars {
    private final Comparison comparison;
    private final Map<ContentKey, Set<ContentKey>> apart;

    Stars(Comparison comparison, Decisions.Links links) {
        this.comparison = comparison;
        this.apart = apart(links);
    }

    static Map<ContentKey, Set<ContentKey>> apart(Decisions.Links links) {
        Map<ContentKey, Set<ContentKey>> apart = new HashMap<>();
        for (Decisions.Pair pair : links.apart()) {
            apart.computeIfAbsent(pair.one(), key -> new HashSet<>()).add(pair.other());
            apart.computeIfAbsent(pair.other(), key -> new HashSet<>()).add(pair.one());
        }
        return apart;
    }

    /** All of one concept: each is held against the most typical one, what does not fit forms the next star. Linear. */
    List<Star> ofConcept(List<Node> nodes) {
        List<Star> stars = new ArrayList<>();
        List<Node> left = nodes;
        while (!left.isEmpty()) {
            Node reference = mostTypical(left);
            List<Star.Ray> rays = new ArrayList<>();
            List<Node> out = new ArrayList<>();
            List<Node> members = new ArrayList<>(List.of(reference));
            for (Node node : left) {
                if (node != reference && !take(node, reference, members, rays)) {
                    out.add(node);
                }
            }
            stars.add(new Star(reference, rays));
            left = out;
        }
        return stars;
    }

    private boolean take(Node node, Node reference, List<Node> members, List<Star.Ray> rays) {
        Score score = comparison.of(reference, node);
        if (Weights.band(score.sum()) == Band.APART || isRejected(node, members)) {
            return false;
        }
        rays.add(new Star.Ray(node, score));
        members.add(node);
        return true;
    }

    private boolean isRejected(Node node, List<Node> members) {
        Set<ContentKey> rejected = apart.getOrDefault(node.key(), Set.of());
        return !rejected.isEmpty() && members.stream().anyMatch(member -> rejected.contains(member.key()));
    }

    /** What most say counts: activity first, then CPV group, size and unit. */
    private static Node mostTypical(List<Node> nodes) {
        Map<String, Integer> families = count(nodes, Node::family);
        Map<String, Integer> cpv = count(nodes, Node::cpvGroup);
        Map<String, Integer> sizes = count(nodes, node -> node.slots().size());
        Map<String, Integer> evidence = count(
                nodes, node -> node.slots().object().orElseThrow().evidence().name());
        Optional<BigDecimal> middle = middle(nodes);
        Comparator<Node> typical = Comparator.comparingInt((Node node) -> -of(families, node.family()))
                .thenComparing(Node::family)
                .thenComparing(node -> node.slots().object().orElseThrow().evidence())
                .thenComparing(node -> node.slots().others().size())
                .thenComparing(node -> Comparison.unitPrice(node.demand())
                        .map(price -> isFar(price, middle))
                        .orElse(true))
                .thenComparingInt(node -> -of(cpv, node.cpvGroup())
                        - of(sizes, node.slots().size())
                        - of(
                                evidence,
                                node.slots().object().orElseThrow().evidence().name()))
                .thenComparing(Node.ORDER);
        return nodes.stream().min(typical).orElseThrow();
    }

    /** Median of the unit prices. */
    private static Optional<BigDecimal> middle(List<Node> nodes) {
        List<BigDecimal> prices = nodes.stream()
                .flatMap(node -> Comparison.unitPrice(node.demand()).stream())
                .sorted()
                .toList();
        return prices.isEmpty() ? Optional.empty() : Optional.of(prices.get(prices.size() / 2));
    }

    private static boolean isFar(BigDecimal price, Optional<BigDecimal> middle) {
        return middle.map(other -> Comparison.ratio(price, other).compareTo(Comparison.CLOSE_PRICE) > 0)
                .orElse(false);
    }

    private static int of(Map<String, Integer> counts, String value) {
        return counts.getOrDefault(value, 0);
    }

    private static Map<String, Integer> count(List<Node> nodes, Function<Node, String> value) {
        Map<String, Integer> counts = new HashMap<>();
        nodes.forEach(node -> counts.merge(value.apply(node), 1, Integer::sum));
        return counts;
    }

    /** Demands of one activity whose words decide. Only those that share a word are compared. */
    List<Star> ofWords(List<Node> nodes) {
        Map<Node, Map<Node, Score>> edges = edges(nodes);
        List<Node> byDegree = edges.keySet().stream()
                .sorted(Comparator.comparingInt(
                                (Node node) -> -near(edges, node).size())
                        .thenComparing(Node.ORDER))
                .toList();
        List<Star> stars = new ArrayList<>();
        Set<Node> taken = new HashSet<>();
        for (Node reference : byDegree) {
            if (taken.add(reference)) {
                List<Star.Ray> rays = new ArrayList<>();
                List<Node> members = new ArrayList<>(List.of(reference));
                near(edges, reference).forEach((node, score) -> {
                    if (!taken.contains(node) && !isRejected(node, members)) {
                        taken.add(node);
                        members.add(node);
                        rays.add(new Star.Ray(node, score));
                    }
                });
                stars.add(new Star(reference, rays));
            }
        }
        return stars;
    }

    private Map<Node, Map<Node, Score>> edges(List<Node> nodes) {
        Map<String, List<Node>> byWord = new TreeMap<>();
        for (Node node : nodes) {
            Set<String> words = new LinkedHashSet<>(node.slots().words());
            words.addAll(node.slots().rest());
            words.forEach(
                    word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(node));
        }
        Map<Node, Map<Node, Score>> edges = new HashMap<>();
        nodes.forEach(node -> near(edges, node));
        for (List<Node> block : byWord.values()) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    compare(block.get(i), block.get(j), edges);
                }
            }
        }
        return edges;
    }

    private static Map<Node, Score> near(Map<Node, Map<Node, Score>> edges, Node node) {
        return edges.computeIfAbsent(node, n -> new TreeMap<>(Node.ORDER));
    }

    private void compare(Node one, Node other, Map<Node, Map<Node, Score>> edges) {
        if (!near(edges, one).containsKey(other)) {
            Score score = comparison.of(one, other);
            if (Weights.band(score.sum()) != Band.APART) {
                near(edges, one).put(other, score);
                near(edges, other).put(one, comparison.of(other, one));
            }
        }
    }
}
