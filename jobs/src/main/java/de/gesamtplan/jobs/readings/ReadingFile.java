package de.gesamtplan.jobs.readings;

import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.Row;
import de.gesamtplan.jobs.intake.Table;
import de.gesamtplan.jobs.intake.Understood;
import de.gesamtplan.jobs.store.MeterStore.Known;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** How a file of readings is read: as an interchange if it is one, else as a table. */
final class ReadingFile {
    /** Where meters stand. */
    static final ZoneId HOME = ZoneId.of("Europe/Berlin");

    private ReadingFile() {}

    static ReadingForm form(Delivery delivery) {
        return Edifact.isIn(delivery.file()) ? ReadingForm.MESSAGE : ReadingForm.of(delivery.profile(), HOME);
    }

    static Understood read(Delivery delivery, List<Known> meters, Consumer<Row> rows) throws IOException {
        return Edifact.isIn(delivery.file())
                ? new MsconsFile(delivery, new MsconsMeters(meters, HOME)).read(rows)
                : Table.read(delivery.file(), delivery.profile(), rows);
    }
}
