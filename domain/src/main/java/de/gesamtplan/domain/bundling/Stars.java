package de.gesamtplan.domain.bundling;

import de.gesamtplan.domain.bundling.text.SkippedBlock;
import de.gesamtplan.domain.bundling.text.TextIndex;
import de.gesamtplan.domain.bundling.text.TextPair;
import de.gesamtplan.domain.bundling.text.TextPairs;
import de.gesamtplan.domain.bundling.text.TextRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Forms stars round the most typical demands. Rejected pairs never meet in one. */
final class Stars {
    /** Below it the text index need not name a pair: it would be judged different. */
    private static final double FLOOR = 0.4;

    private static final int LARGEST_BLOCK = 1000;

    private final Comparison comparison;
    private final List<SkippedBlock> skipped = new ArrayList<>();
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
        rays.add(new Star.Ray(node, score.sum(), null));
        members.add(node);
        return true;
    }

    private boolean isRejected(Node node, List<Node> members) {
        Set<ContentKey> rejected = apart.getOrDefault(node.key(), Set.of());
        return !rejected.isEmpty() && members.stream().anyMatch(member -> rejected.contains(member.key()));
    }

    /** What most say counts: activity first, then how the object was found, then price, CPV group, category and size together. */
    private static Node mostTypical(List<Node> nodes) {
        Map<String, Integer> families = count(nodes, Node::family);
        Map<String, Integer> cpv = count(nodes, Node::cpvGroup);
        Map<String, Integer> categories =
                count(nodes, node -> String.valueOf(node.demand().category()));
        Map<String, Integer> sizes = count(nodes, node -> node.slots().size());
        Optional<BigDecimal> middle = middle(nodes);
        ToIntFunction<Node> common = node -> of(cpv, node.cpvGroup())
                + of(categories, String.valueOf(node.demand().category()))
                + of(sizes, node.slots().size()) / 2
                + (isNear(node, middle) ? nodes.size() : 0);
        Comparator<Node> typical = Comparator.comparingInt((Node node) -> -of(families, node.family()))
                .thenComparing(Node::family)
                .thenComparing(node -> node.slots().object().orElseThrow().evidence())
                .thenComparingInt(node -> node.slots().others().size())
                .thenComparing(Comparator.comparingInt(common).reversed())
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

    private static boolean isNear(Node node, Optional<BigDecimal> middle) {
        Optional<BigDecimal> price = Comparison.unitPrice(node.demand());
        return price.isPresent()
                && middle.isPresent()
                && Comparison.ratio(price.get(), middle.get()).compareTo(Comparison.CLOSE_PRICE) <= 0;
    }

    private static int of(Map<String, Integer> counts, String value) {
        return counts.getOrDefault(value, 0);
    }

    private static Map<String, Integer> count(List<Node> nodes, Function<Node, String> value) {
        Map<String, Integer> counts = new HashMap<>();
        nodes.forEach(node -> counts.merge(value.apply(node), 1, Integer::sum));
        return counts;
    }

    /** Demands of one activity whose words decide: only those that the text index finds alike are compared. */
    List<Star> ofWords(List<Node> nodes) {
        List<Map<Integer, BigDecimal>> edges = edges(nodes);
        List<Integer> byDegree = IntStream.range(0, nodes.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -edges.get(i).size())
                        .thenComparing(nodes::get, Node.ORDER))
                .toList();
        List<Star> stars = new ArrayList<>();
        BitSet taken = new BitSet();
        for (int reference : byDegree) {
            if (!taken.get(reference)) {
                taken.set(reference);
                List<Star.Ray> rays = new ArrayList<>();
                List<Node> members = new ArrayList<>(List.of(nodes.get(reference)));
                edges.get(reference).forEach((i, sum) -> {
                    Node node = nodes.get(i);
                    if (!taken.get(i) && !isRejected(node, members)) {
                        taken.set(i);
                        members.add(node);
                        rays.add(new Star.Ray(node, sum, null));
                    }
                });
                stars.add(new Star(nodes.get(reference), rays));
            }
        }
        return stars;
    }

    private List<Map<Integer, BigDecimal>> edges(List<Node> nodes) {
        TextPairs found = TextIndex.of(nodes.stream()
                        .map(node -> TextRecord.of(String.join(" ", node.text())))
                        .toList())
                .pairs(FLOOR, LARGEST_BLOCK);
        skipped.addAll(found.skipped());
        List<Map<Integer, BigDecimal>> edges = new ArrayList<>();
        nodes.forEach(node -> edges.add(new TreeMap<>()));
        for (TextPair pair : found.pairs()) {
            BigDecimal sum =
                    comparison.of(nodes.get(pair.a()), nodes.get(pair.b())).sum();
            if (Weights.band(sum) != Band.APART) {
                edges.get(pair.a()).put(pair.b(), sum);
                edges.get(pair.b()).put(pair.a(), sum);
            }
        }
        return edges;
    }

    /** Words that so many demands share that they brought none together. */
    List<SkippedBlock> skipped() {
        return skipped;
    }
}
