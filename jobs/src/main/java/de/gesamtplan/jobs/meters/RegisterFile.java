package de.gesamtplan.jobs.meters;

import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.jobs.intake.FileException;
import de.gesamtplan.jobs.intake.Profile;
import de.gesamtplan.jobs.intake.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Looks ahead into a register file: its rows may name meters that stand further down. */
final class RegisterFile {
    private RegisterFile() {}

    /** The readable meters of the file by key. What is wrong with others, or the file, is said when it is taken in. */
    static Map<String, Meter> meters(Path file, Profile profile, Set<String> sites) {
        MeterReader reader = new MeterReader(sites);
        Map<String, Meter> meters = new HashMap<>();
        try {
            Table.read(file, profile, row -> {
                Meter meter = reader.read(row);
                if (meter != null) {
                    meters.putIfAbsent(meter.key(), meter);
                }
            });
        } catch (FileException e) {
            return meters;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return meters;
    }
}
