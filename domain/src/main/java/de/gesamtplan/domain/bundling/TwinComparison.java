package de.gesamtplan.domain.bundling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds two demands against one another that may be one need filed twice. */
final class TwinComparison {
    private static final BigDecimal ROUND = new BigDecimal("100");
    private static final BigDecimal FEW = new BigDecimal("5");
    /** A position number that is no mere number: those stand in texts for anything. */
    private static final Pattern NUMBERED = Pattern.compile("(?=.*\\p{L})(?=.*\\d).{4,}");

    private final Weights weights;
    private final Usual usual;
    private final WordLikeness likeness = new WordLikeness();

    TwinComparison(Weights weights, Usual usual) {
        this.weights = weights;
        this.usual = usual;
    }

    Score of(Node one, Node other) {
        List<Feature> features = new ArrayList<>();
        Demand a = one.demand();
        Demand b = other.demand();
        add(features, "Titel", title(one, other), a.title(), b.title());
        if (names(a, b) || names(b, a)) {
            add(features, "Verweis", "nennt die Position", a.itemId(), b.itemId());
        } else {
            numbers(a, b, features);
        }
        description(a, b, features);
        SortedSet<String> own = usual.ownWords(one, other);
        if (!own.isEmpty()) {
            add(features, "Eigene Worte", "gemeinsam", String.join(", ", own), "sonst nirgends");
        }
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
        usual.atTheSamePrice(one, other)
                .ifPresent(third -> add(
                        features,
                        "Preis",
                        "üblich",
                        Comparison.euros(Usual.price(one)) + " je Einheit",
                        "auch " + third.demand().key()));
        quantity(a, b, features);
        boolean apart = Collections.disjoint(a.amounts().keySet(), b.amounts().keySet());
        add(features, "Zeitraum", apart ? "getrennt" : "gemeinsam", Comparison.span(a), Comparison.span(b));
        boolean same = a.department().equals(b.department());
        add(features, "Ressort", same ? "gleich" : "verschieden", a.department(), b.department());
        if (same) {
            both(features, "Dienststelle", "gleich", "verschieden", a.office(), b.office());
        }
        both(features, "Verfahren", "", "verschieden", a.application(), b.application());
        return new Score(features);
    }

    private String title(Node one, Node other) {
        double alike = likeness.of(words(one), words(other));
        String level = one.key().words().equals(other.key().words())
                ? "gleich"
                : alike >= 0.7 ? "ähnlich" : alike >= 0.4 ? "teilweise" : "verschieden";
        boolean same = level.equals("gleich") || level.equals("ähnlich");
        return same && usual.isCommonTitle(one, other) ? level + ", gebräuchlich" : level;
    }

    /** „Los 1“ is not „Los 2“. Quantities and years are compared elsewhere. */
    private void numbers(Demand one, Demand other, List<Feature> features) {
        SortedSet<String> a = numbers(one);
        SortedSet<String> b = numbers(other);
        SortedSet<String> common = new TreeSet<>(a);
        common.retainAll(b);
        a.removeAll(common);
        b.removeAll(common);
        if (!a.isEmpty() && !b.isEmpty()) {
            add(features, "Zahlen im Titel", "verschieden", String.join(" ", a), String.join(" ", b));
        }
    }

    private static SortedSet<String> numbers(Demand demand) {
        SortedSet<String> numbers = Twins.numbers(demand.title());
        numbers.removeIf(Twins::isYear);
        BigDecimal quantity = demand.quantity();
        if (quantity != null && quantity.compareTo(BigDecimal.ONE) > 0) {
            numbers.removeIf(number -> new BigDecimal(number).compareTo(quantity) == 0);
        }
        return numbers;
    }

    private void quantity(Demand one, Demand other, List<Feature> features) {
        BigDecimal a = one.quantity();
        BigDecimal b = other.quantity();
        if (a != null && b != null) {
            String level = a.compareTo(b) != 0
                    ? "verschieden"
                    : a.compareTo(BigDecimal.ONE) == 0 ? "eins" : a.compareTo(FEW) <= 0 ? "gleich, wenige" : "gleich";
            add(features, "Menge", level, count(a), count(b));
        }
    }

    /** Counts only if both name one; a level without a name does not count. */
    private void both(
            List<Feature> features,
            String name,
            String equal,
            String different,
            @Nullable String one,
            @Nullable String other) {
        if (one != null && other != null) {
            String level = one.equals(other) ? equal : different;
            if (!level.isEmpty()) {
                add(features, name, level, one, other);
            }
        }
    }

    /** Whether the one names the other by its number. */
    private static boolean names(Demand one, Demand other) {
        String text = one.title() + ' ' + one.description();
        return text.contains(other.itemId())
                && NUMBERED.matcher(other.itemId()).matches()
                && Pattern.compile("(?<![\\p{L}\\p{Nd}])" + Pattern.quote(other.itemId()) + "(?![\\p{L}\\p{Nd}])")
                        .matcher(text)
                        .find();
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
