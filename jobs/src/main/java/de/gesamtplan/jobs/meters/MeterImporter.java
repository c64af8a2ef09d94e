package de.gesamtplan.jobs.meters;

import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.DeliveryKind;
import de.gesamtplan.jobs.intake.Importer;
import de.gesamtplan.jobs.intake.Intake;
import de.gesamtplan.jobs.store.MeterStore;
import org.springframework.stereotype.Component;

/** Takes in the meter register. A meter that is delivered again replaces what was known of it. */
@Component
class MeterImporter implements Importer {
    private final MeterStore meters;

    MeterImporter(MeterStore meters) {
        this.meters = meters;
    }

    @Override
    public DeliveryKind kind() {
        return DeliveryKind.METER;
    }

    @Override
    public Intake begin(Delivery delivery) {
        return new MeterIntake(delivery, new MeterReader(meters.sites()), meters);
    }
}
