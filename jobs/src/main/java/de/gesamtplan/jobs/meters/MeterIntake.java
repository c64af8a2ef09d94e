package de.gesamtplan.jobs.meters;

import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.Intake;
import de.gesamtplan.jobs.intake.Outcome;
import de.gesamtplan.jobs.intake.Row;
import de.gesamtplan.jobs.store.MeterStore;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One file with meters; each row counts 1 in the control sums. */
final class MeterIntake implements Intake {
    private final Delivery delivery;
    private final MeterReader reader;
    private final LinkCheck links;
    private final MeterStore meters;
    private final Map<String, Meter> seen = new HashMap<>();

    MeterIntake(Delivery delivery, MeterReader reader, LinkCheck links, MeterStore meters) {
        this.delivery = delivery;
        this.reader = reader;
        this.links = links;
        this.meters = meters;
    }

    @Override
    public BigDecimal amount(Row row) {
        return BigDecimal.ONE;
    }

    @Override
    public Outcome take(Row row) {
        @Nullable Meter meter = reader.read(row);
        if (meter == null) {
            return Outcome.ACCEPTED;
        }
        links.check(row, meter);
        if (row.isRejected()) {
            return Outcome.ACCEPTED;
        }
        Meter before = seen.putIfAbsent(meter.key(), meter);
        if (before == null) {
            meters.put(meter, row.text("OBIS"), row.text("Messlokation"), delivery.id(), row.sheet(), row.line());
        } else if (before.equals(meter)) {
            return Outcome.REPLACED;
        } else {
            row.error(
                    "ZAEHL-05",
                    "Zähler",
                    "Zähler " + meter.key()
                            + " steht zweimal in der Datei, mit verschiedenen Angaben. Bitte eine Zeile löschen.");
        }
        return Outcome.ACCEPTED;
    }

    @Override
    public void finish() {
        // Each meter is stored at once.
    }

    @Override
    public BigDecimal stored() {
        return BigDecimal.valueOf(meters.countOf(delivery.id()));
    }
}
