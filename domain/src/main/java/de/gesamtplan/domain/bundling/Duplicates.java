package de.gesamtplan.domain.bundling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
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
 * object within one department, or the same object, amount and quantity.
 */
final class Duplicates {
    private static final BigDecimal NEAR = new BigDecimal("1.05");
    private static final BigDecimal ENOUGH = new BigDecimal("4.00");

    private final Weights weights;
    private final Decisions.Links links;
    private final WordLikeness likeness = new WordLikeness();

    Duplicates(Weights weights, Decisions.Links links) {
        this.weights = weights;
        this.links = links;
    }

    List<Duplicate> among(List<Node> nodes) {
        List<Duplicate> found = new ArrayList<>();
        Set<Set<Node>> seen = new HashSet<>();
        for (Function<Node, String> block : List.<Function<Node, String>>of(
                node -> node.key().words(),
                node -> object(node) + '|' + node.demand().department(),
                node -> object(node)
                        + '|'
                        + node.demand().volume()
                        + '|'
                        + node.demand().quantity())) {
            Map<String, List<Node>> blocks = new TreeMap<>();
            nodes.forEach(node -> blocks.computeIfAbsent(block.apply(node), b -> new ArrayList<>())
                    .add(node));
            blocks.values().forEach(group -> compare(group, seen, found));
        }
        confirmed(nodes, found);
        found.sort(Comparator.comparing((Duplicate d) -> d.score().sum())
                .reversed()
                .thenComparing(d -> d.one().key())
                .thenComparing(d -> d.other().key()));
        return found;
    }

    private static String object(Node node) {
        return node.concept()
                        .map(concept -> concept.key())
                        .orElse(String.join(" ", node.slots().words()))
                + '|'
                + node.family();
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
        Score score = score(first, second);
        if (score.sum().compareTo(ENOUGH) >= 0 && !links.apart().contains(pair(first, second))) {
            found.add(duplicate(first, second, score));
        }
    }

    private static Decisions.Pair pair(Node one, Node other) {
        return Twins.pair(
                one.demand().department(),
                one.demand().title(),
                other.demand().department(),
                other.demand().title());
    }

    private static Duplicate duplicate(Node one, Node other, Score score) {
        return new Duplicate(
                one.demand(),
                other.demand(),
                score,
                Explanation.terms(score) + "; Summe " + Explanation.number(score.sum()) + ".");
    }

    /** What somebody confirmed stays a duplicate, however much the amounts differ by now. */
    private void confirmed(List<Node> nodes, List<Duplicate> found) {
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
                            && pair(a, b).equals(pair)
                            && !a.demand().equals(b.demand())
                            && listed.add(Set.of(a.demand(), b.demand()))) {
                        Node first = inOrder ? a : b;
                        Node second = inOrder ? b : a;
                        found.add(duplicate(first, second, score(first, second)));
                    }
                }
            }
        }
    }

    private Score score(Node one, Node other) {
        List<Feature> features = new ArrayList<>();
        Demand a = one.demand();
        Demand b = other.demand();
        double alike = likeness.of(words(one), words(other));
        String text = one.key().words().equals(other.key().words())
                ? "gleich"
                : alike >= 0.7 ? "ähnlich" : alike >= 0.4 ? "teilweise" : "verschieden";
        add(features, "Titel", text, a.title(), b.title());
        if (one.concept().isPresent() && one.concept().equals(other.concept())) {
            String concept = one.concept().get().label();
            add(features, "Gegenstand", "gleich", concept, concept);
        }
        add(
                features,
                "Betrag",
                a.amounts().equals(b.amounts())
                        ? "gleich in jedem Jahr"
                        : a.volume().equals(b.volume()) ? "gleich" : "ähnlich",
                Comparison.euros(a.volume().euros()),
                Comparison.euros(b.volume().euros()));
        if (a.quantity() != null && b.quantity() != null) {
            boolean equal = a.quantity().compareTo(b.quantity()) == 0;
            add(
                    features,
                    "Menge",
                    !equal ? "verschieden" : a.quantity().compareTo(BigDecimal.ONE) == 0 ? "eins" : "gleich",
                    count(a.quantity()),
                    count(b.quantity()));
        }
        boolean apart = Collections.disjoint(a.amounts().keySet(), b.amounts().keySet());
        add(features, "Zeitraum", apart ? "getrennt" : "gemeinsam", Comparison.span(a), Comparison.span(b));
        boolean same = a.department().equals(b.department());
        add(features, "Ressort", same ? "gleich" : "verschieden", a.department(), b.department());
        return new Score(features);
    }

    private static String count(BigDecimal quantity) {
        return Explanation.number(new BigDecimal(quantity.stripTrailingZeros().toPlainString()));
    }

    private static List<String> words(Node node) {
        return List.of(node.key().words().split(" "));
    }

    private void add(List<Feature> features, String name, String level, String one, String other) {
        Feature feature = weights.feature("Dublette: " + name, level, one, other);
        features.add(new Feature(name, level, one, other, feature.weight()));
    }
}
