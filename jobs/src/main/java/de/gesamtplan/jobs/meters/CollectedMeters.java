package de.gesamtplan.jobs.meters;

import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.jobs.intake.Profile;
import de.gesamtplan.jobs.intake.Row;
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
    private final Map<String, Meter> meters = new LinkedHashMap<>();

    /** @param sites that a meter may belong to */
    public CollectedMeters(Path file, Profile profile, Set<String> sites) {
        this.reader = new MeterReader(sites);
        this.links = new LinkCheck(RegisterFile.meters(file, profile, sites));
    }

    /** Takes a row; what is wrong with it is noted there. */
    public void take(Row row) {
        @Nullable Meter meter = reader.read(row);
        // Of no use here, but known columns.
        row.text("OBIS");
        row.text("Messlokation");
        if (meter != null) {
            links.check(row, meter);
        }
        if (row.isRejected()) {
            return;
        }
        Meter before = meter == null ? null : meters.putIfAbsent(meter.key(), meter);
        if (before != null && !before.equals(meter)) {
            row.error(
                    "ZAEHL-05",
                    "Zähler",
                    "Zähler " + before.key()
                            + " steht zweimal in der Datei, mit verschiedenen Angaben. Bitte eine Zeile löschen.");
        }
    }

    public List<Meter> all() {
        return new ArrayList<>(meters.values());
    }
}
