package de.gesamtplan.domain.bundling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Holds two demands against one another that may be one need filed twice. */
final class TwinComparison {
    private final Weights weights;
    private final WordLikeness likeness = new WordLikeness();

    TwinComparison(Weights weights) {
        this.weights = weights;
    }

    Score of(Node one, Node other) {
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
