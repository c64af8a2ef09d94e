package de.gesamtplan.domain.budget;

import de.gesamtplan.domain.money.Money;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The bookings of one Vorgang on one budget line: what is ordered, what of it is open, what is paid. */
public record VorgangAccount(List<Booking> bookings) {
    public VorgangAccount {
        bookings = List.copyOf(bookings);
    }

    public static VorgangAccount of(Collection<Booking> bookings) {
        return new VorgangAccount(List.copyOf(bookings));
    }

    /**
     * The open commitment (Obligo): orders less reductions less payments, never below zero. A payment above the order
     * does not lower the commitments of other Vorgänge.
     */
    public Money openCommitment() {
        return Money.sum(bookings.stream().map(Booking::onCommitment).toList()).max(Money.ZERO);
    }

    /** The actual (Ist): payments less refunds, and what was moved here or away. */
    public Money actual() {
        return Money.sum(bookings.stream().map(Booking::onIst).toList());
    }

    /** Sum of the bookings of a kind as delivered. */
    public Money sum(BookingKind kind) {
        return Money.sum(bookings.stream()
                .filter(b -> b.kind() == kind)
                .map(Booking::amount)
                .toList());
    }

    /** Number of the first period that something was booked in. */
    public int begin() {
        return bookings.stream().mapToInt(b -> b.period().number()).min().orElse(1);
    }

    public boolean hasCommitment() {
        return bookings.stream().anyMatch(b -> b.kind() == BookingKind.FESTLEGUNG);
    }

    /** Payments less refunds, without what was moved between lines. */
    public Money paid() {
        return Money.sum(bookings.stream()
                .filter(b -> b.kind() != BookingKind.UMBUCHUNG)
                .map(Booking::onIst)
                .toList());
    }

    /** Numbers of the periods that something was paid in. */
    public SortedSet<Integer> paymentPeriods() {
        SortedSet<Integer> periods = new TreeSet<>();
        bookings.stream()
                .filter(b -> b.kind() == BookingKind.ANORDNUNG)
                .forEach(b -> periods.add(b.period().number()));
        return periods;
    }
}
