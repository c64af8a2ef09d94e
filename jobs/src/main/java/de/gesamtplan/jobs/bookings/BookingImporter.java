package de.gesamtplan.jobs.bookings;

import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.DeliveryKind;
import de.gesamtplan.jobs.intake.Importer;
import de.gesamtplan.jobs.intake.Intake;
import de.gesamtplan.jobs.store.BookingStore;
import de.gesamtplan.jobs.store.KnownBudgetLines;
import de.gesamtplan.jobs.store.ReferenceStore;
import org.springframework.stereotype.Component;

/** Takes in the bookings of the budget-execution system (kind {@code beschaffung}). */
@Component
class BookingImporter implements Importer {
    private final BookingStore store;
    private final ReferenceStore references;

    BookingImporter(BookingStore store, ReferenceStore references) {
        this.store = store;
        this.references = references;
    }

    @Override
    public DeliveryKind kind() {
        return DeliveryKind.BOOKING;
    }

    @Override
    public Intake begin(Delivery delivery) {
        BookingRow reader = new BookingRow(new KnownBudgetLines(references), references.frameworkContracts());
        return new BookingIntake(delivery, store, reader);
    }
}
