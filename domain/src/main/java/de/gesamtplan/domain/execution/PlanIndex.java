package de.gesamtplan.domain.execution;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.bundling.Words;
import de.gesamtplan.domain.plan.PlanItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Plan items by all that a booking may name them by. Only items of the booking's own department are found; by contract and
 * line only those that have an amount in the year, as a booking that does not name the position is not meant for another.
 */
final class PlanIndex {
    private record Key(String department, Object of) {}

    private final Map<Key, List<PlanItem>> byPosition = new HashMap<>();
    private final Map<Key, List<PlanItem>> byContract = new HashMap<>();
    private final Map<Key, List<PlanItem>> byLine = new HashMap<>();
    private final Map<PlanItem, Set<String>> words = new HashMap<>();

    PlanIndex(int year, Collection<PlanItem> items) {
        for (PlanItem item : items) {
            put(byPosition, item, normal(item.itemId()));
            if (!normal(item.itemId()).startsWith(normal(item.department()))) {
                put(byPosition, item, normal(item.department() + item.itemId()));
            }
            if (item.amount(year).signum() != 0) {
                String contract = item.frameworkContract();
                if (contract != null) {
                    put(byContract, item, normal(contract));
                }
                put(byLine, item, item.budgetLine());
                words.put(item, new TreeSet<>(Words.stems(item.title())));
            }
        }
    }

    private static void put(Map<Key, List<PlanItem>> index, PlanItem item, Object of) {
        index.computeIfAbsent(new Key(item.department(), of), key -> new ArrayList<>())
                .add(item);
    }

    /** Numbers are compared by their letters and digits: {@code fm-12}, {@code FM 12} and {@code FM/12} are one. */
    static String normal(String number) {
        return number.replaceAll("[^\\p{L}\\p{Nd}]", "").toUpperCase(Locale.ROOT);
    }

    List<PlanItem> atPosition(String department, String position) {
        List<PlanItem> items = byPosition.getOrDefault(new Key(department, normal(position)), List.of());
        List<PlanItem> exact = items.stream()
                .filter(item -> item.itemId().equals(position.strip()))
                .toList();
        return exact.isEmpty() ? items : exact;
    }

    List<PlanItem> underContract(String department, String contract) {
        return byContract.getOrDefault(new Key(department, normal(contract)), List.of());
    }

    List<PlanItem> onLine(String department, BudgetLine line) {
        return byLine.getOrDefault(new Key(department, line), List.of());
    }

    /** The stems of the item's title. */
    Set<String> words(PlanItem item) {
        return words.getOrDefault(item, Set.of());
    }
}
