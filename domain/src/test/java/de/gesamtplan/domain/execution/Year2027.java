package de.gesamtplan.domain.execution;

import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.budget.BookingKind;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.domain.plan.Obligation;
import de.gesamtplan.domain.plan.PlanItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A plan of 2027 and 2028, and bookings of 2027. */
final class Year2027 {
    static final BudgetLine DEVICES = new BudgetLine("1604", "81201");
    static final BudgetLine SERVICES = new BudgetLine("1604", "53801");

    private final List<PlanItem> items = new ArrayList<>();
    private final List<Booking> bookings = new ArrayList<>();
    private int row = 1;

    Year2027 item(String department, String id, String title, BudgetLine line, String contract, String amount) {
        return item(department, id, title, line, contract, Map.of(2027, Money.of(amount)), null, null);
    }

    Year2027 item(
            String department,
            String id,
            String title,
            BudgetLine line,
            String contract,
            Map<Integer, Money> amounts,
            @Nullable String quantity,
            @Nullable String unit) {
        items.add(new PlanItem(
                department,
                id,
                null,
                title,
                null,
                null,
                null,
                quantity == null ? null : new BigDecimal(quantity),
                unit,
                line,
                new TreeMap<>(amounts),
                new TreeMap<>(),
                null,
                Obligation.VOLUNTARY,
                null,
                new TreeSet<>(),
                null,
                null,
                contract.isEmpty() ? null : contract,
                null,
                null,
                null,
                new TreeMap<>(),
                null,
                null,
                null,
                null,
                null,
                new Origin(1, "", row++)));
        return this;
    }

    /** Its voucher is the Vorgang and a running number from 1. */
    Year2027 booking(
            String department,
            BudgetLine line,
            String vorgang,
            BookingKind kind,
            String amount,
            String position,
            String contract,
            String text) {
        long before = bookings.stream().filter(b -> b.vorgang().equals(vorgang)).count();
        bookings.add(new Booking(
                new BudgetPeriod(2027, 3),
                department,
                line,
                vorgang,
                kind,
                vorgang + '/' + (before + 1),
                LocalDate.of(2027, 3, 15),
                Money.of(amount),
                "",
                position,
                contract,
                text,
                new Origin(2, "", row++)));
        return this;
    }

    PlanExecution execution() {
        return PlanExecution.of(
                2027,
                "2027/2028",
                items,
                bookings,
                new MatchRules(new BigDecimal("0.5"), new BigDecimal("0.25"), BigDecimal.ZERO));
    }

    /** Position and way by voucher: {@code FM-01 über Position}; the way alone if none was found. */
    static String found(PlanExecution execution, String voucher) {
        Assignment assignment = assignment(execution, voucher);
        return (Optional.ofNullable(assignment.item()).map(PlanItem::itemId).orElse("")
                        + ' '
                        + assignment.way().label())
                .strip();
    }

    static Assignment assignment(PlanExecution execution, String voucher) {
        return execution.assignments().stream()
                .filter(a -> a.booking().voucher().equals(voucher))
                .findFirst()
                .orElseThrow();
    }
}
