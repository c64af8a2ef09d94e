package de.gesamtplan.domain.forecast;

import de.gesamtplan.domain.budget.BudgetPeriod;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which method counts when.
 *
 * @param fromPeriod the method that counts from a period on, if the department says nothing; period 1 has one
 * @param statementMonths for how many periods after its own a department's statement counts
 */
public record ForecastRules(SortedMap<Integer, ForecastMethod> fromPeriod, int statementMonths) {
    public ForecastRules {
        fromPeriod = Collections.unmodifiableSortedMap(new TreeMap<>(fromPeriod));
        if (!fromPeriod.containsKey(1) || fromPeriod.containsValue(ForecastMethod.STATEMENT) || statementMonths < 0) {
            throw new IllegalArgumentException(
                    "there is a method from period 1 on, and it is not the departments' statement: " + fromPeriod);
        }
    }

    /** Orders whatever the month, and no statements. */
    public static ForecastRules ordersOnly() {
        return new ForecastRules(new TreeMap<>(Map.of(1, ForecastMethod.ORDERS)), 0);
    }

    ForecastMethod at(BudgetPeriod period) {
        return Objects.requireNonNull(
                fromPeriod.get(fromPeriod.headMap(period.number() + 1).lastKey()));
    }
}
