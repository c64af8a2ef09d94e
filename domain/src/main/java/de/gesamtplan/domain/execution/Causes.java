package de.gesamtplan.domain.execution;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.InvoiceStatus;
import de.gesamtplan.domain.controlling.DeviationCause;
import de.gesamtplan.domain.controlling.LineStatus;
import de.gesamtplan.domain.controlling.StatusRules;
import de.gesamtplan.domain.money.Money;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the data itself shows to be the cause of a deviation, if it shows one: at least half of the deviation must be due to
 * it. Spending without Soll is unplanned; overspending is unplanned as far as bookings found no plan item, and of price or
 * quantity as far as items are over their plan: which of both, {@link Invoiced} says where invoices count it. Money left
 * over is late as far as planned items are not begun.
 */
public final class Causes {
    private final StatusRules rules;
    private final Map<BudgetLine, Money> unplanned = new HashMap<>();
    private final Map<BudgetLine, Map<DeviationCause, Money>> overPlan = new HashMap<>();
    private final Map<BudgetLine, Money> notBegun = new HashMap<>();

    private Causes(StatusRules rules) {
        this.rules = rules;
    }

    /** @param execution null if no plan covers the year */
    public static Causes of(StatusRules rules, @Nullable PlanExecution execution, Collection<InvoiceStatus> invoices) {
        Causes causes = new Causes(rules);
        if (execution != null) {
            Invoiced invoiced = Invoiced.of(execution, invoices);
            execution.unplanned().forEach(u -> causes.unplanned.merge(u.line(), u.bound(), Money::plus));
            for (ItemStatus item : execution.items()) {
                BudgetLine line = item.item().budgetLine();
                if (item.rest().signum() < 0) {
                    causes.overPlan
                            .computeIfAbsent(line, l -> new EnumMap<>(DeviationCause.class))
                            .merge(invoiced.causeOf(item), item.rest().negated(), Money::plus);
                } else if (!item.isBegun()) {
                    causes.notBegun.merge(line, item.planned(), Money::plus);
                }
            }
        }
        return causes;
    }

    /** Empty if the line does not deviate, or the data does not tell why. */
    public Optional<DeviationCause> of(LineStatus line) {
        if (!line.granted()) {
            return Optional.of(DeviationCause.UNPLANNED);
        }
        Money over = line.balance().deviation();
        if (over.compareTo(rules.trifle()) > 0) {
            if (isHalf(unplanned.get(line.line()), over)) {
                return Optional.of(DeviationCause.UNPLANNED);
            }
            return overPlan(overPlan.getOrDefault(line.line(), Map.of()), over);
        }
        return rules.isIdle(line.balance()) && isHalf(notBegun.get(line.line()), over.negated())
                ? Optional.of(DeviationCause.LATE)
                : Optional.empty();
    }

    /** One of both if it is half by itself; else only that it is one of both. */
    private static Optional<DeviationCause> overPlan(Map<DeviationCause, Money> causes, Money over) {
        for (DeviationCause cause : List.of(DeviationCause.PRICE, DeviationCause.QUANTITY)) {
            if (isHalf(causes.get(cause), over)) {
                return Optional.of(cause);
            }
        }
        return isHalf(Money.sum(causes.values()), over)
                ? Optional.of(DeviationCause.PRICE_OR_QUANTITY)
                : Optional.empty();
    }

    private static boolean isHalf(@Nullable Money part, Money whole) {
        return part != null && part.plus(part).compareTo(whole) >= 0;
    }
}
