package de.gesamtplan.jobs.readings;

import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.Micro;
import de.gesamtplan.domain.energy.ReadingSource;
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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Readings of files that are evaluated without a database, of each instant that of the latest file. They lie in files of
 * their own, one for each meter, so that only one meter's are in memory at a time.
 */
public final class CollectedReadings implements ReadingSource, AutoCloseable {
    private final List<Known> meters;
    private final List<SpilledReadings> spilled = new ArrayList<>();
    private final Map<String, SpilledReadings> byMeter = new HashMap<>();
    private final SpillFolder folder;

    /** @param meters numbered from 0 on */
    public CollectedReadings(List<Known> meters) throws IOException {
        this.folder = new SpillFolder();
        this.meters = List.copyOf(meters);
        for (Known known : meters) {
            SpilledReadings readings = new SpilledReadings(folder.file(known.id()));
            spilled.add(readings);
            byMeter.put(known.meter().key(), readings);
        }
    }

    /**
     * Takes a file in.
     *
     * @param seen told of each row after it was taken, for its faults
     * @return how the file was understood
     */
    public Understood take(Delivery delivery, Consumer<Row> seen) throws IOException {
        ReadingFile file = ReadingFile.of(delivery, meters);
        Intake intake = file.intake(new Kept());
        Understood understood = file.read(row -> {
            intake.take(row);
            seen.accept(row);
        });
        intake.finish();
        return understood;
    }

    /** Local months that the readings reach over; a register's stands tell of the time between the first and the last. */
    public SortedSet<YearMonth> months() {
        SortedSet<YearMonth> months = new TreeSet<>();
        for (Known known : meters) {
            SpilledReadings readings = spilled.get(known.id());
            boolean stands = known.meter().measurement() == Measurement.REGISTER;
            // Of none the first is after the last.
            if (readings.first() < readings.last() || readings.first() == readings.last() && !stands) {
                long last = stands ? readings.last() - 1 : readings.last();
                YearMonth end = month(last);
                for (YearMonth at = month(readings.first()); !at.isAfter(end); at = at.plusMonths(1)) {
                    months.add(at);
                }
            }
        }
        return months;
    }

    private static YearMonth month(long minute) {
        return YearMonth.from(Instant.ofEpochSecond(60 * minute).atZone(ReadingFile.HOME));
    }

    @Override
    public void read(Meter meter, Sink sink) {
        SpilledReadings readings = byMeter.get(meter.key());
        if (readings != null && meter.isSpan()) {
            readings.readAsDelivered(sink);
        } else if (readings != null) {
            readings.read(sink);
        }
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }

    private final class Kept implements ReadingTarget {
        private long sum;

        @Override
        public void write(
                int meter,
                long minute,
                long end,
                long micro,
                ReadingStatus status,
                @Nullable String reason,
                String sheet,
                int line) {
            sum = Math.addExact(sum, micro);
            spilled.get(meter).add(minute, end == BY_REGISTER ? minute : end, micro, status);
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
