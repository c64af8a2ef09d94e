package de.gesamtplan.domain.bundling;

import de.gesamtplan.domain.bundling.words.Stem;
import de.gesamtplan.domain.bundling.words.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is usual in a round, and so alike by chance: objects that other departments need too, prices that they plan too, words
 * that they use too. Of two demands it takes a third to tell what is usual, so nothing is in a round of few departments.
 */
final class Usual {
    private static final int FEWEST_DEPARTMENTS = 4;
    private static final int SHORTEST_WORD = 4;
    /** Prices that differ by less are one, for plans are rounded. */
    private static final BigDecimal SAME_PRICE = new BigDecimal("1.01");

    private final Map<String, Set<String>> departments = new HashMap<>();
    private final Map<String, NavigableMap<BigDecimal, List<Node>>> prices = new HashMap<>();
    /** By word: how many demands of each department use it. */
    private final Map<String, Map<String, Integer>> words = new HashMap<>();

    private final boolean telling;

    /** @param nodes of the whole round */
    Usual(List<Node> nodes) {
        Set<String> planning = new HashSet<>();
        for (Node node : nodes) {
            String department = node.demand().department();
            planning.add(department);
            departments
                    .computeIfAbsent(node.subject(), subject -> new HashSet<>())
                    .add(department);
            prices.computeIfAbsent(node.subject(), subject -> new TreeMap<>())
                    .computeIfAbsent(price(node), price -> new ArrayList<>())
                    .add(node);
            words(node).forEach(word -> words.computeIfAbsent(word, w -> new HashMap<>())
                    .merge(department, 1, Integer::sum));
        }
        telling = planning.size() >= FEWEST_DEPARTMENTS;
    }

    /** Volume by piece, all years together; of the whole if it is not counted. */
    static BigDecimal price(Node node) {
        BigDecimal quantity = node.demand().quantity();
        BigDecimal volume = node.demand().volume().euros();
        return quantity == null || quantity.signum() <= 0 ? volume : volume.divide(quantity, 4, RoundingMode.HALF_UP);
    }

    /** Whether two departments say of a thing that a third needs too nothing that only they say. */
    boolean isCommonTitle(Node one, Node other) {
        return telling
                && !sameDepartment(one, other)
                && departments.getOrDefault(one.subject(), Set.of()).stream()
                        .anyMatch(third -> isThird(third, one, other))
                && own(one, other, one.slots().rest(), other.slots().rest()).isEmpty();
    }

    /** A demand of a third department for the same at the same price by piece; empty if there is none. */
    Optional<Node> atTheSamePrice(Node one, Node other) {
        if (!telling) {
            return Optional.empty();
        }
        BigDecimal price = price(one);
        return prices
                .getOrDefault(one.subject(), new TreeMap<>())
                .subMap(price.divide(SAME_PRICE, 4, RoundingMode.CEILING), true, price.multiply(SAME_PRICE), true)
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(node -> isThird(node.demand().department(), one, other))
                .min(Node.ORDER);
    }

    /** Words beside the object that both use in title or description and nobody else does, in order. */
    SortedSet<String> ownWords(Node one, Node other) {
        return telling ? own(one, other, words(one), words(other)) : new TreeSet<>();
    }

    private SortedSet<String> own(Node one, Node other, Collection<String> ofOne, Collection<String> ofOther) {
        SortedSet<String> common = new TreeSet<>(ofOne);
        common.retainAll(ofOther);
        common.removeIf(word -> word.length() < SHORTEST_WORD || usedByOthers(word, one, other));
        return common;
    }

    /** By another department; inside of one department by another demand. */
    private boolean usedByOthers(String word, Node one, Node other) {
        Map<String, Integer> uses = words.getOrDefault(word, Map.of());
        return uses.keySet().stream().anyMatch(third -> isThird(third, one, other))
                || sameDepartment(one, other) && uses.getOrDefault(one.demand().department(), 0) > 2;
    }

    private static boolean isThird(String department, Node one, Node other) {
        return !department.equals(one.demand().department())
                && !department.equals(other.demand().department());
    }

    private static boolean sameDepartment(Node one, Node other) {
        return one.demand().department().equals(other.demand().department());
    }

    private static Set<String> words(Node node) {
        Set<String> words = new HashSet<>(node.slots().rest());
        String description = node.demand().description();
        if (description != null) {
            Token.of(description).stream()
                    .filter(token -> !token.isNumber())
                    .forEach(token -> words.add(Stem.noun(token.folded())));
        }
        return words;
    }
}
