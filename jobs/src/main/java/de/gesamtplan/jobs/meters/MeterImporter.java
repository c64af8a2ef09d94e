package de.gesamtplan.jobs.meters;

import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.DeliveryKind;
import de.gesamtplan.jobs.intake.Importer;
import de.gesamtplan.jobs.intake.Intake;
import de.gesamtplan.jobs.store.MeterStore;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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
        Set<String> sites = meters.sites();
        Map<String, Meter> register = new HashMap<>();
        meters.meters().forEach(known -> register.put(known.meter().key(), known.meter()));
        register.putAll(RegisterFile.meters(delivery.file(), delivery.profile(), sites));
        return new MeterIntake(delivery, new MeterReader(sites), new LinkCheck(register), meters);
    }
}
