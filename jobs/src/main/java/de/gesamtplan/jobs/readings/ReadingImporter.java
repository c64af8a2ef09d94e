package de.gesamtplan.jobs.readings;

import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.DeliveryKind;
import de.gesamtplan.jobs.intake.Importer;
import de.gesamtplan.jobs.intake.Intake;
import de.gesamtplan.jobs.intake.Row;
import de.gesamtplan.jobs.intake.Understood;
import de.gesamtplan.jobs.store.MeterStore;
import de.gesamtplan.jobs.store.ReadingStore;
import java.io.IOException;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Takes in readings. They are only added: a later delivery of the same interval stands beside the earlier one. */
@Component
class ReadingImporter implements Importer {
    private static final ZoneId HOME = ZoneId.of("Europe/Berlin");

    private final MeterStore meters;
    private final ReadingStore readings;

    ReadingImporter(MeterStore meters, ReadingStore readings) {
        this.meters = meters;
        this.readings = readings;
    }

    @Override
    public DeliveryKind kind() {
        return DeliveryKind.READING;
    }

    @Override
    public Intake begin(Delivery delivery) {
        ReadingForm form =
                Edifact.isIn(delivery.file()) ? ReadingForm.MESSAGE : ReadingForm.of(delivery.profile(), HOME);
        return new ReadingIntake(delivery, form, meters.meters(), readings, HOME);
    }

    @Override
    public Understood read(Delivery delivery, Consumer<Row> rows) throws IOException {
        return Edifact.isIn(delivery.file())
                ? new MsconsFile(delivery, new MsconsMeters(meters.meters(), HOME)).read(rows)
                : Importer.super.read(delivery, rows);
    }
}
