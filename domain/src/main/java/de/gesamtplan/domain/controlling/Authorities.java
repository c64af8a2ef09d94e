package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.budget.AppropriationMovement;
import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.budget.BookingKind;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.money.Money;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What of the VE of a budget year is used: orders of later budget years that were booked up to the period's last day. */
final class Authorities {
    private record Due(BudgetLine line, int year) {}

    private static final Comparator<Due> BY_LINE =
            Comparator.comparing(Due::line).thenComparing(Due::year);

    private Authorities() {}

    static List<CommitmentAuthority> of(
            ReportDate date, Collection<AppropriationMovement> movements, Collection<Booking> bookings) {
        SortedMap<Due, Money> granted = new TreeMap<>(BY_LINE);
        for (AppropriationMovement m : movements) {
            Integer dueYear = m.dueYear();
            if (dueYear != null) {
                granted.merge(new Due(m.line(), dueYear), m.amount(), Money::plus);
            }
        }
        SortedMap<Due, Money> used = used(date, bookings);
        SortedSet<Due> all = new TreeSet<>(BY_LINE);
        all.addAll(granted.keySet());
        all.addAll(used.keySet());
        return all.stream()
                .map(d -> new CommitmentAuthority(
                        d.line(), d.year(), granted.getOrDefault(d, Money.ZERO), used.getOrDefault(d, Money.ZERO)))
                .toList();
    }

    /**
     * Taken together by Vorgang and never below zero: the reduction of an order of a former year gives back the authority of
     * that year, which has lapsed, and none of this one's.
     */
    private static SortedMap<Due, Money> used(ReportDate date, Collection<Booking> bookings) {
        record Order(Due due, String vorgang) {}
        Map<Order, Money> orders = new HashMap<>();
        bookings.stream()
                .filter(b -> usesAuthority(b, date))
                .forEach(b -> orders.merge(
                        new Order(new Due(b.line(), b.period().year()), b.vorgang()), b.onCommitment(), Money::plus));
        SortedMap<Due, Money> used = new TreeMap<>(BY_LINE);
        orders.forEach((order, amount) -> used.merge(order.due(), amount.max(Money.ZERO), Money::plus));
        return used;
    }

    private static boolean usesAuthority(Booking b, ReportDate date) {
        return b.period().year() > date.year()
                && (b.kind() == BookingKind.FESTLEGUNG || b.kind() == BookingKind.FESTLEGUNGSMINDERUNG)
                && b.bookedOn().getYear() == date.year()
                && !b.bookedOn().isAfter(date.lastDay());
    }
}
