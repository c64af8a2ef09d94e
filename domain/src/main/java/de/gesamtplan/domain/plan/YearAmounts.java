package de.gesamtplan.domain.plan;

import de.gesamtplan.domain.money.Money;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Amounts in EUR by year: one row of a breakdown. A year that is not named is zero. */
public record YearAmounts(SortedMap<Integer, Money> byYear) {
    public static final YearAmounts NONE = new YearAmounts(new TreeMap<>());

    public YearAmounts {
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
    }

    public Money in(int year) {
        return byYear.getOrDefault(year, Money.ZERO);
    }

    /** All years together. */
    public Money total() {
        return Money.sum(byYear.values());
    }

    public YearAmounts plus(YearAmounts other) {
        SortedMap<Integer, Money> sums = new TreeMap<>(byYear);
        for (Map.Entry<Integer, Money> amount : other.byYear.entrySet()) {
            sums.merge(amount.getKey(), amount.getValue(), Money::plus);
        }
        return new YearAmounts(sums);
    }

    public YearAmounts minus(YearAmounts other) {
        SortedMap<Integer, Money> negated = new TreeMap<>();
        other.byYear.forEach((year, amount) -> negated.put(year, amount.negated()));
        return plus(new YearAmounts(negated));
    }
}
