package de.gesamtplan.domain.bundling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds two demands against one another that may be one need filed twice. */
final class TwinComparison {
    private static final BigDecimal ROUND = new BigDecimal("100");

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
        description(a, b, features);
        if (one.concept().isPresent() && one.concept().equals(other.concept())) {
            String concept = one.concept().get().label();
            add(features, "Gegenstand", "gleich", concept, concept);
        }
        add(
                features,
                "Betrag",
                amounts(a, b),
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

    /** That two departments plan the same odd sum is hardly chance. */
    private static String amounts(Demand one, Demand other) {
        if (!one.amounts().equals(other.amounts())) {
            return one.volume().equals(other.volume()) ? "gleich" : "ähnlich";
        }
        boolean odd = one.amounts().values().stream()
                .anyMatch(amount -> amount.euros().remainder(ROUND).signum() != 0);
        return odd ? "gleich in jedem Jahr, nicht rund" : "gleich in jedem Jahr";
    }

    /** Counts only if both have one and they are alike. */
    private void description(Demand one, Demand other, List<Feature> features) {
        List<String> a = words(one.description());
        List<String> b = words(other.description());
        if (likeness.of(a, b) >= 0.5) {
            add(
                    features,
                    "Beschreibung",
                    a.equals(b) ? "gleich" : "ähnlich",
                    String.valueOf(one.description()),
                    String.valueOf(other.description()));
        }
    }

    private static List<String> words(@Nullable String text) {
        return text == null || text.isBlank()
                ? List.of()
                : List.of(ContentKey.of("", text).words().split(" "));
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
