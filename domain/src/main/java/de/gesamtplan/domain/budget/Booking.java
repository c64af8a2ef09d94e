package de.gesamtplan.domain.budget;

import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import java.time.LocalDate;

/**
 * One row of the budget-execution system.
 *
 * @param period year and period that it counts in, which the booking date need not lie in (closing periods)
 * @param department code of the Ressort as delivered
 * @param vorgang number under which an order, its changes and payments belong together
 * @param voucher Belegnummer, unique within the Vorgang; the rows of an Umbuchung share one
 * @param amount as delivered: signed for an Umbuchung, without sign else
 * @param payee Empfänger, may be empty, as may the following
 * @param item Position of the department plan
 * @param contract number of the framework contract
 */
public record Booking(
        BudgetPeriod period,
        String department,
        BudgetLine line,
        String vorgang,
        BookingKind kind,
        String voucher,
        LocalDate bookedOn,
        Money amount,
        String payee,
        String item,
        String contract,
        String text,
        Origin origin) {
    public Booking {
        if (vorgang.isBlank() || voucher.isBlank()) {
            throw new IllegalArgumentException("a booking has a Vorgang and a Belegnummer");
        }
        if (!kind.signed() && amount.signum() < 0) {
            throw new IllegalArgumentException(kind.word() + " is written without a sign: " + amount);
        }
    }

    /** What it adds to the actual (Ist): nothing for commitments. */
    public Money onIst() {
        return switch (kind) {
            case ANORDNUNG, UMBUCHUNG -> amount;
            case ABSETZUNG -> amount.negated();
            case FESTLEGUNG, FESTLEGUNGSMINDERUNG -> Money.ZERO;
        };
    }

    /** What it adds to the commitment of its Vorgang before that is cut off at zero. */
    public Money onCommitment() {
        return switch (kind) {
            case FESTLEGUNG -> amount;
            case FESTLEGUNGSMINDERUNG, ANORDNUNG -> amount.negated();
            case ABSETZUNG, UMBUCHUNG -> Money.ZERO;
        };
    }

    /** Whether both say the same, wherever they were delivered. */
    public boolean saysTheSameAs(Booking other) {
        return equals(new Booking(
                other.period,
                other.department,
                other.line,
                other.vorgang,
                other.kind,
                other.voucher,
                other.bookedOn,
                other.amount,
                other.payee,
                other.item,
                other.contract,
                other.text,
                origin));
    }
}
