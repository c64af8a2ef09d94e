package de.gesamtplan.domain.bundling;

import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.domain.plan.Category;
import de.gesamtplan.domain.plan.DemandType;
import de.gesamtplan.domain.plan.PlanItem;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What bundling looks at in a plan item.
 *
 * @param amounts asked for by year, EUR with tax; years without money are left out
 * @param office that needs it (Dienststelle)
 * @param application it is for (Verfahren)
 * @param type whether it is new, replaces something or goes on
 */
public record Demand(
        String department,
        String itemId,
        String title,
        @Nullable String description,
        @Nullable Category category,
        @Nullable String cpv,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        SortedMap<Integer, Money> amounts,
        @Nullable String frameworkContract,
        @Nullable String office,
        @Nullable String application,
        @Nullable DemandType type,
        Origin origin) {
    public Demand {
        SortedMap<Integer, Money> asked = new TreeMap<>(amounts);
        asked.values().removeIf(amount -> amount.signum() == 0);
        amounts = Collections.unmodifiableSortedMap(asked);
    }

    /** One that says no more than what it is and what it costs. */
    public Demand(
            String department,
            String itemId,
            String title,
            @Nullable String description,
            @Nullable Category category,
            @Nullable String cpv,
            @Nullable BigDecimal quantity,
            @Nullable String unit,
            SortedMap<Integer, Money> amounts,
            @Nullable String frameworkContract,
            Origin origin) {
        this(
                department,
                itemId,
                title,
                description,
                category,
                cpv,
                quantity,
                unit,
                amounts,
                frameworkContract,
                null,
                null,
                null,
                origin);
    }

    public static Demand of(PlanItem item) {
        return new Demand(
                item.department(),
                item.itemId(),
                item.title(),
                item.description(),
                item.category(),
                item.cpv(),
                item.quantity(),
                item.unit(),
                item.amounts(),
                item.frameworkContract(),
                item.office(),
                item.application(),
                item.demandType(),
                item.origin());
    }

    /** Amounts of all plan years together, EUR with tax. */
    public Money volume() {
        return Money.sum(amounts.values());
    }

    /** In which money is asked for. */
    public SortedSet<Integer> years() {
        return new TreeSet<>(amounts.keySet());
    }

    String key() {
        return department + '/' + itemId;
    }
}
