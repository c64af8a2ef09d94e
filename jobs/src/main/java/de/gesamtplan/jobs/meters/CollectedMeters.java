package de.gesamtplan.jobs.meters;

import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.jobs.intake.Profile;
import de.gesamtplan.jobs.intake.Row;
import de.gesamtplan.jobs.store.MeterStore.Known;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The meters of a register file that is evaluated without a database. */
public final class CollectedMeters {
    private final MeterReader reader;
    private final LinkCheck links;
    private final Map<String, Known> meters = new LinkedHashMap<>();

    /** @param sites that a meter may belong to */
    public CollectedMeters(Path file, Profile profile, Set<String> sites) {
        this.reader = new MeterReader(sites);
        this.links = new LinkCheck(RegisterFile.meters(file, profile, sites));
    }

    /** Takes a row; what is wrong with it is noted there. */
    public void take(Row row) {
        @Nullable Meter meter = reader.read(row);
        String obis = row.text("OBIS");
        String location = row.text("Messlokation");
        if (meter != null) {
            links.check(row, meter);
        }
        if (row.isRejected() || meter == null) {
            return;
        }
        Known before = meters.putIfAbsent(meter.key(), new Known(meters.size(), meter, obis, location));
        if (before != null && !before.meter().equals(meter)) {
            row.error(
                    "ZAEHL-05",
                    "Zähler",
                    "Zähler " + meter.key()
                            + " steht zweimal in der Datei, mit verschiedenen Angaben. Bitte eine Zeile löschen.");
        }
    }

    /** In the order of the file, numbered from 0 on. */
    public List<Known> all() {
        return new ArrayList<>(meters.values());
    }
}
