package de.gesamtplan.domain.budget;

import de.gesamtplan.domain.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An e-invoice and what it belongs to. It is shown beside the bookings and not counted as an actual itself: its payment
 * is booked as an Anordnung, and counting both is the commonest fault of such systems.
 *
 * @param payable amount due (BT-115), EUR
 * @param vorgang that its order reference (BT-13) names; null if none is known
 * @param contract framework contract that its contract reference (BT-12) names; null if none is known
 * @param ordered an Anordnung of this amount is booked on the Vorgang
 * @param goods what it counts; null if it counts several things or is older than this is known
 * @param deliveryId of the invoice's file
 */
public record InvoiceStatus(
        String seller,
        String number,
        LocalDate issued,
        Money payable,
        @Nullable String vorgang,
        @Nullable String contract,
        boolean ordered,
        @Nullable InvoicedGoods goods,
        long deliveryId) {
    public boolean isAssigned() {
        return vorgang != null || contract != null;
    }
}
