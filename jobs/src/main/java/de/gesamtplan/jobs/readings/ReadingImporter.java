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
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Takes in readings. They are only added: a later delivery of the same interval stands beside the earlier one. */
@Component
class ReadingImporter implements Importer {
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
        return file(delivery).intake(new ReadingWriter(readings, delivery.id()));
    }

    @Override
    public Understood read(Delivery delivery, Consumer<Row> rows) throws IOException {
        return file(delivery).read(rows);
    }

    private ReadingFile file(Delivery delivery) {
        try {
            return ReadingFile.of(delivery, meters.meters());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + delivery.file(), e);
        }
    }
}
