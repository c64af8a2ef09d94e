package de.gesamtplan.domain.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Amounts by year, broken down by something. What cannot be told is kept as unassigned and always shown, so that nothing
 * drops out of the sum.
 *
 * @param parts the amounts by key, in the key's order
 * @param unassigned amounts of items without a key
 * @param total each item once: the sum of parts and unassigned, less what several parts count together
 */
public record Breakdown<K extends Comparable<? super K>>(
        SortedMap<K, YearAmounts> parts, YearAmounts unassigned, YearAmounts total) {
    public Breakdown {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /**
     * Breaks the items down.
     *
     * @param amounts the item's amounts, whole
     * @param shares what of them goes to which key; empty if the item has none
     */
    static <K extends Comparable<? super K>> Breakdown<K> of(
            Collection<PlanItem> items,
            Function<PlanItem, YearAmounts> amounts,
            Function<PlanItem, SortedMap<K, YearAmounts>> shares) {
        SortedMap<K, YearAmounts> parts = new TreeMap<>();
        YearAmounts unassigned = YearAmounts.NONE;
        YearAmounts total = YearAmounts.NONE;
        for (PlanItem item : items) {
            YearAmounts whole = amounts.apply(item);
            SortedMap<K, YearAmounts> itsShares = shares.apply(item);
            itsShares.forEach((key, share) -> parts.merge(key, share, YearAmounts::plus));
            unassigned = itsShares.isEmpty() ? unassigned.plus(whole) : unassigned;
            total = total.plus(whole);
        }
        return new Breakdown<>(parts, unassigned, total);
    }

    /**
     * By how much the parts and the unassigned exceed the total, because an item counts in several parts (Mehrfachnennung).
     * Zero in every year unless the breakdown is by goal.
     */
    public YearAmounts countedAgain() {
        YearAmounts sum = parts.values().stream().reduce(unassigned, YearAmounts::plus);
        return sum.minus(total);
    }
}
