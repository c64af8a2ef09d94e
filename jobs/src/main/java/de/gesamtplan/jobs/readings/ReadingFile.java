package de.gesamtplan.jobs.readings;

import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.Intake;
import de.gesamtplan.jobs.intake.Row;
import de.gesamtplan.jobs.intake.Table;
import de.gesamtplan.jobs.intake.Understood;
import de.gesamtplan.jobs.store.MeterStore.Known;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** A file of readings: an interchange, or a table whose head says more of it. */
final class ReadingFile {
    /** Where meters stand. */
    static final ZoneId HOME = ZoneId.of("Europe/Berlin");

    private final Delivery delivery;
    private final List<Known> meters;
    private final boolean message;

    private ReadingFile(Delivery delivery, List<Known> meters, boolean message) {
        this.delivery = delivery;
        this.meters = meters;
        this.message = message;
    }

    static ReadingFile of(Delivery delivery, List<Known> meters) throws IOException {
        boolean message = Edifact.isIn(delivery.file());
        return new ReadingFile(message ? delivery : ReadingHead.of(delivery, meters), meters, message);
    }

    Intake intake(ReadingTarget target) {
        ReadingForm form = message ? ReadingForm.MESSAGE : ReadingForm.of(delivery.profile(), HOME);
        return new ReadingIntake(delivery, form, meters, target, HOME);
    }

    Understood read(Consumer<Row> rows) throws IOException {
        if (message) {
            return new MsconsFile(delivery, new MsconsMeters(meters, HOME)).read(rows);
        }
        return ReadingHead.isFalling(delivery, meters)
                ? Table.readFromLast(delivery.file(), delivery.profile(), rows)
                : Table.read(delivery.file(), delivery.profile(), rows);
    }
}
