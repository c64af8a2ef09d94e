package de.gesamtplan.jobs.bookings;

import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.Intake;
import de.gesamtplan.jobs.intake.Outcome;
import de.gesamtplan.jobs.intake.Row;
import de.gesamtplan.jobs.store.BookingStore;
import de.gesamtplan.reports.content.German;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One file of bookings. A row is known by Vorgang and voucher, and for an Umbuchung by budget line too, as its rows share
 * a voucher. The same again is a repeat and stays as it was first stored; anything else under the same key is a fault.
 * Whether the rows of an Umbuchung sum to zero shows only when all files are in, so the controlling report lists those
 * that do not.
 */
final class BookingIntake implements Intake {
    private static final int BATCH = 1000;

    private final Delivery delivery;
    private final BookingStore store;
    private final BookingRow reader;
    /** Rows by voucher and leg of each Vorgang that the file names, stored ones and those of this file. */
    private final Map<String, Map<List<String>, Booking>> known = new HashMap<>();

    private final List<Booking> buffer = new ArrayList<>();

    BookingIntake(Delivery delivery, BookingStore store, BookingRow reader) {
        this.delivery = delivery;
        this.store = store;
        this.reader = reader;
    }

    @Override
    public BigDecimal amount(Row row) {
        return row.control("Betrag");
    }

    @Override
    public Outcome take(Row row) {
        Booking booking = reader.read(row, delivery);
        if (booking == null) {
            return Outcome.ACCEPTED;
        }
        Booking before = known.computeIfAbsent(booking.vorgang(), this::stored).putIfAbsent(key(booking), booking);
        if (before != null && before.saysTheSameAs(booking)) {
            return Outcome.REPLACED;
        }
        if (before != null) {
            row.error(
                    "BUCH-07",
                    "Belegnummer",
                    "Der Beleg " + booking.voucher() + " zum Vorgang " + booking.vorgang()
                            + " liegt bereits mit anderem Inhalt vor ("
                            + before.kind().word() + " über "
                            + German.euros(before.amount()) + " vom " + German.day(before.bookedOn())
                            + "). Bitte die Belegnummer prüfen.");
            return Outcome.ACCEPTED;
        }
        buffer.add(booking);
        if (buffer.size() >= BATCH) {
            finish();
        }
        return Outcome.ACCEPTED;
    }

    private Map<List<String>, Booking> stored(String vorgang) {
        Map<List<String>, Booking> byKey = new HashMap<>();
        store.ofVorgang(vorgang).forEach(b -> byKey.put(key(b), b));
        return byKey;
    }

    private static List<String> key(Booking booking) {
        return List.of(booking.voucher(), BookingStore.leg(booking));
    }

    @Override
    public void finish() {
        store.add(buffer);
        buffer.clear();
    }

    @Override
    public BigDecimal stored() {
        return store.sumOf(delivery.id());
    }
}
