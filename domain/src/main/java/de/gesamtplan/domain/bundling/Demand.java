package de.gesamtplan.domain.bundling;

import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.domain.plan.Category;
import de.gesamtplan.domain.plan.PlanItem;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What bundling looks at in a plan item.
 *
 * @param volume amounts of all plan years together, EUR with tax
 * @param years in which money is asked for
 */
public record Demand(
        String department,
        String itemId,
        String title,
        @Nullable Category category,
        @Nullable String cpv,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        Money volume,
        SortedSet<Integer> years,
        @Nullable String frameworkContract,
        Origin origin) {
    public static Demand of(PlanItem item) {
        SortedSet<Integer> years = new TreeSet<>();
        for (Map.Entry<Integer, Money> amount : item.amounts().entrySet()) {
            if (amount.getValue().signum() != 0) {
                years.add(amount.getKey());
            }
        }
        return new Demand(
                item.department(),
                item.itemId(),
                item.title(),
                item.category(),
                item.cpv(),
                item.quantity(),
                item.unit(),
                Money.sum(item.amounts().values()),
                years,
                item.frameworkContract(),
                item.origin());
    }

    String key() {
        return department + '/' + itemId;
    }
}
