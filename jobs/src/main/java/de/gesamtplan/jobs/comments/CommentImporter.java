package de.gesamtplan.jobs.comments;

import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.DeliveryKind;
import de.gesamtplan.jobs.intake.Importer;
import de.gesamtplan.jobs.intake.Intake;
import de.gesamtplan.jobs.store.BookingStore;
import de.gesamtplan.jobs.store.CommentStore;
import de.gesamtplan.jobs.store.KnownBudgetLines;
import de.gesamtplan.jobs.store.ReferenceStore;
import org.springframework.stereotype.Component;

/** Takes in the statements of departments (kind {@code stellungnahme}): the workbook of the controlling, filled in. */
@Component
class CommentImporter implements Importer {
    private final CommentStore store;
    private final BookingStore bookings;
    private final ReferenceStore references;

    CommentImporter(CommentStore store, BookingStore bookings, ReferenceStore references) {
        this.store = store;
        this.bookings = bookings;
        this.references = references;
    }

    @Override
    public DeliveryKind kind() {
        return DeliveryKind.COMMENT;
    }

    @Override
    public Intake begin(Delivery delivery) {
        return new CommentIntake(delivery, store, new CommentRow(new KnownBudgetLines(references), bookings));
    }
}
