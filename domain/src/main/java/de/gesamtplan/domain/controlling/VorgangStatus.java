package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.budget.BookingKind;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.budget.VorgangAccount;
import de.gesamtplan.domain.money.Money;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A Vorgang on a budget line in a month.
 *
 * @param ordered Festlegungen
 * @param reduced Festlegungsminderungen
 * @param paid Anordnungen
 * @param open what of the order is not yet paid, never below zero
 * @param ist payments less refunds, and what was moved here or away
 * @param boundLately what it bound if it began in the last three months: the pace of new orders
 * @param forecast expected actual at the year's end
 */
public record VorgangStatus(
        BudgetLine line,
        String vorgang,
        Money ordered,
        Money reduced,
        Money paid,
        Money open,
        Money ist,
        Money boundLately,
        Money forecast) {

    /** Those of one budget line, by number. */
    static List<VorgangStatus> onLine(BudgetLine line, Collection<Booking> bookings, BudgetPeriod period) {
        return bookings.stream()
                .collect(Collectors.groupingBy(Booking::vorgang, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(v -> of(line, v.getKey(), VorgangAccount.of(v.getValue()), period))
                .toList();
    }

    private static VorgangStatus of(BudgetLine line, String vorgang, VorgangAccount account, BudgetPeriod period) {
        return new VorgangStatus(
                line,
                vorgang,
                account.sum(BookingKind.FESTLEGUNG),
                account.sum(BookingKind.FESTLEGUNGSMINDERUNG),
                account.sum(BookingKind.ANORDNUNG),
                account.openCommitment(),
                account.actual(),
                Forecast.boundLately(account, period),
                Forecast.of(account, period));
    }
}
