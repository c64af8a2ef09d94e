package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.budget.AppropriationMovement;
import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.money.Money;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came in for closed months after the last of them was closed. It counts in the report, and is shown there as a
 * correction of the months before.
 *
 * @param since the last closed month before the report's; null if none is closed
 * @param bookings whose period was closed
 * @param movements that take effect in a closed month
 */
public record LateEntries(@Nullable ClosedMonth since, List<Booking> bookings, List<AppropriationMovement> movements) {
    public LateEntries {
        bookings = List.copyOf(bookings);
        movements = List.copyOf(movements);
    }

    static LateEntries of(
            BudgetPeriod period,
            Collection<ClosedMonth> closed,
            List<AppropriationMovement> movements,
            List<Booking> bookings) {
        Optional<ClosedMonth> last = closed.stream()
                .filter(c -> c.period().year() == period.year() && c.period().compareTo(period) < 0)
                .max(Comparator.comparing(ClosedMonth::period));
        return last.map(c -> after(c, movements, bookings))
                .orElseGet(() -> new LateEntries(null, List.of(), List.of()));
    }

    private static LateEntries after(ClosedMonth last, List<AppropriationMovement> movements, List<Booking> bookings) {
        return new LateEntries(
                last,
                bookings.stream()
                        .filter(b ->
                                last.period().includes(b.period()) && b.origin().deliveryId() > last.lastDelivery())
                        .toList(),
                movements.stream()
                        .filter(m -> last.period().includes(m.effectiveOn())
                                && m.origin().deliveryId() > last.lastDelivery())
                        .toList());
    }

    LateEntries of(Set<BudgetLine> lines) {
        return new LateEntries(
                since,
                bookings.stream().filter(b -> lines.contains(b.line())).toList(),
                movements.stream().filter(m -> lines.contains(m.line())).toList());
    }

    public boolean isEmpty() {
        return bookings.isEmpty() && movements.isEmpty();
    }

    /** What they add to the actual. */
    public Money onIst() {
        return Money.sum(bookings.stream().map(Booking::onIst).toList());
    }

    /** What they add to the Soll. */
    public Money onSoll() {
        return Money.sum(movements.stream().map(AppropriationMovement::onSoll).toList());
    }

    /** What they add to the actual of one period. */
    Money onIst(int number) {
        return Money.sum(bookings.stream()
                .filter(b -> b.period().number() == number)
                .map(Booking::onIst)
                .toList());
    }
}
