package de.gesamtplan.domain.execution;

import de.gesamtplan.domain.budget.InvoiceStatus;
import de.gesamtplan.domain.budget.InvoicedGoods;
import de.gesamtplan.domain.controlling.DeviationCause;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.plan.PlanItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What invoices say of the quantities and prices of plan items. It is said only of an item with a quantity that has money in
 * one year alone, else the quantity of the year is not known; whose invoices are paid on Vorgänge that are this item's
 * alone; and if all of them count the same thing in the plan's unit, at less than double and more than half the planned
 * price. Beyond that plan and invoice do not count the same thing: „1 Leistung laut Auftrag“ for 40 devices, for instance.
 */
public final class Invoiced {
    private static final BigDecimal DOUBLE = BigDecimal.valueOf(2);

    private final Map<PlanItem, PriceAndQuantity> byItem = new HashMap<>();

    private Invoiced() {}

    public static Invoiced of(PlanExecution execution, Collection<InvoiceStatus> invoices) {
        Map<String, @Nullable PlanItem> owners = owners(execution);
        Map<PlanItem, List<InvoiceStatus>> ofItem = new HashMap<>();
        for (InvoiceStatus invoice : invoices) {
            PlanItem owner = invoice.vorgang() == null ? null : owners.get(invoice.vorgang());
            if (owner != null && invoice.ordered()) {
                ofItem.computeIfAbsent(owner, item -> new ArrayList<>()).add(invoice);
            }
        }
        Invoiced invoiced = new Invoiced();
        ofItem.forEach((item, its) ->
                compared(item, execution.year(), its).ifPresent(found -> invoiced.byItem.put(item, found)));
        return invoiced;
    }

    /** The item of each Vorgang; null where it has several, or bookings without one. */
    private static Map<String, @Nullable PlanItem> owners(PlanExecution execution) {
        Map<String, @Nullable PlanItem> owners = new HashMap<>();
        for (Assignment assignment : execution.assignments()) {
            String vorgang = assignment.booking().vorgang();
            PlanItem item = assignment.item();
            owners.put(vorgang, !owners.containsKey(vorgang) || same(owners.get(vorgang), item) ? item : null);
        }
        return owners;
    }

    private static boolean same(@Nullable PlanItem one, @Nullable PlanItem other) {
        return one != null && one.equals(other);
    }

    private static Optional<PriceAndQuantity> compared(PlanItem item, int year, List<InvoiceStatus> invoices) {
        BigDecimal planned = item.quantity();
        String unit = item.unit();
        Money amount = item.amount(year);
        boolean thisYearOnly = item.amounts().entrySet().stream()
                .allMatch(of -> of.getKey() == year || of.getValue().signum() == 0);
        Optional<CountedIn> counted = unit == null ? Optional.empty() : CountedIn.ofWord(unit);
        if (unit == null
                || planned == null
                || planned.signum() <= 0
                || amount.signum() <= 0
                || !thisYearOnly
                || counted.isEmpty()) {
            return Optional.empty();
        }
        Set<String> names = new HashSet<>();
        BigDecimal quantity = BigDecimal.ZERO;
        Money gross = Money.ZERO;
        for (InvoiceStatus invoice : invoices) {
            InvoicedGoods goods = invoice.goods();
            if (goods == null || !CountedIn.ofCode(goods.unit()).equals(counted)) {
                return Optional.empty();
            }
            names.add(goods.name());
            quantity = quantity.add(goods.quantity());
            gross = gross.plus(goods.gross());
        }
        if (names.size() != 1 || quantity.signum() <= 0 || gross.signum() <= 0) {
            return Optional.empty();
        }
        PriceAndQuantity found = new PriceAndQuantity(unit, planned, amount, quantity, gross);
        return isSameThing(found) ? Optional.of(found) : Optional.empty();
    }

    private static boolean isSameThing(PriceAndQuantity found) {
        BigDecimal planned = found.plannedPrice().euros();
        BigDecimal invoiced = found.invoicedPrice().euros();
        return invoiced.compareTo(planned.multiply(DOUBLE)) < 0 && planned.compareTo(invoiced.multiply(DOUBLE)) < 0;
    }

    /** Empty if invoices do not tell. */
    public Optional<PriceAndQuantity> of(PlanItem item) {
        return Optional.ofNullable(byItem.get(item));
    }

    /** Why more is bound for the item than planned; {@link DeviationCause#PRICE_OR_QUANTITY} if invoices do not tell. */
    public DeviationCause causeOf(ItemStatus over) {
        return of(over.item())
                .map(found -> found.causeOf(over.rest().negated()))
                .orElse(DeviationCause.PRICE_OR_QUANTITY);
    }
}
