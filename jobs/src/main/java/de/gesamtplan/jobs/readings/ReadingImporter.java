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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Takes in readings. They are only added: a later delivery of the same interval stands beside the earlier one. */
@Component
class ReadingImporter implements Importer {
    private static final ZoneId HOME = ZoneId.of("Europe/Berlin");

    private final MeterStore meters;
    private final ReadingStore readings;
    private final Map<Long, ReadingIntake> running = new ConcurrentHashMap<>();

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
        ReadingIntake intake = new ReadingIntake(delivery, meters.meters(), readings, HOME);
        running.put(delivery.id(), intake);
        return intake;
    }

    /** Nothing is under way on the connection any more when this ends: a rollback must find it idle. */
    @Override
    public Understood read(Delivery delivery, Consumer<Row> rows) throws IOException {
        try {
            return Importer.super.read(delivery, rows);
        } finally {
            ReadingIntake intake = running.remove(delivery.id());
            if (intake != null) {
                intake.settle();
            }
        }
    }
}
