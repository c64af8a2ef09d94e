package de.gesamtplan.domain.controlling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.money.Money;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * A voucher that moves actual between budget lines and whose rows do not sum to zero: a row is missing or wrong.
 *
 * @param difference sum of the rows
 */
public record UnbalancedTransfer(String vorgang, String voucher, int rows, Money difference) {

    /** Those among the bookings, by Vorgang and voucher. */
    static List<UnbalancedTransfer> among(Collection<Booking> bookings) {
        return bookings.stream()
                .filter(b -> b.kind().signed())
                .collect(groupingBy(b -> b.vorgang() + '\n' + b.voucher(), TreeMap::new, toList()))
                .values()
                .stream()
                .map(UnbalancedTransfer::ofVoucher)
                .filter(t -> t.difference().signum() != 0)
                .toList();
    }

    private static UnbalancedTransfer ofVoucher(List<Booking> rows) {
        Money sum = Money.sum(rows.stream().map(Booking::amount).toList());
        return new UnbalancedTransfer(rows.get(0).vorgang(), rows.get(0).voucher(), rows.size(), sum);
    }
}
