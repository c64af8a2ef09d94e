package de.gesamtplan.jobs.readings;

import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.Micro;
import de.gesamtplan.domain.energy.Reading;
import de.gesamtplan.domain.energy.ReadingStatus;
import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.Intake;
import de.gesamtplan.jobs.intake.Row;
import de.gesamtplan.jobs.intake.Understood;
import de.gesamtplan.jobs.store.MeterStore.Known;
import de.gesamtplan.jobs.store.ReadingStore.Range;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Readings of files that are evaluated without a database: kept in memory, of each instant that of the latest file. */
public final class CollectedReadings {
    private final List<Known> meters = new ArrayList<>();
    private final Map<String, TreeMap<Instant, Reading>> readings = new TreeMap<>();

    public CollectedReadings(List<Meter> meters) {
        for (Meter meter : meters) {
            // Without a stored register entry a reading names its meter by its own code.
            this.meters.add(new Known(this.meters.size(), meter, null, null));
            readings.put(meter.key(), new TreeMap<>());
        }
    }

    /**
     * Takes a file in.
     *
     * @param seen told of each row after it was taken, for its faults
     * @return how the file was understood
     */
    public Understood take(Delivery delivery, Consumer<Row> seen) throws IOException {
        Intake intake = new ReadingIntake(delivery, ReadingFile.form(delivery), meters, new Kept(), ReadingFile.HOME);
        Understood understood = ReadingFile.read(delivery, meters, row -> {
            intake.take(row);
            seen.accept(row);
        });
        intake.finish();
        return understood;
    }

    /** Of a meter in order of time, each instant once. */
    public List<Reading> of(Meter meter) {
        return List.copyOf(readings.getOrDefault(meter.key(), new TreeMap<>()).values());
    }

    private final class Kept implements ReadingTarget {
        private long sum;

        @Override
        public void write(int meter, long minute, long micro, ReadingStatus status, String sheet, int line) {
            Instant at = Instant.ofEpochSecond(minute * 60);
            sum = Math.addExact(sum, micro);
            TreeMap<Instant, Reading> ofMeter =
                    readings.get(meters.get(meter).meter().key());
            if (ofMeter != null) {
                ofMeter.put(at, new Reading(at, Micro.decimal(micro), status));
            }
        }

        @Override
        public void finish(List<Range> ranges) {
            // Everything is kept at once.
        }

        @Override
        public void settle() {
            // Nothing runs beside this thread.
        }

        @Override
        public BigDecimal stored() {
            return Micro.decimal(sum);
        }
    }
}
