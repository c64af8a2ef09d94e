package de.gesamtplan.jobs.readings;

import de.gesamtplan.jobs.intake.FileException;
import de.gesamtplan.jobs.intake.Header;
import de.gesamtplan.jobs.intake.Profile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a file's columns are.
 *
 * @param end column of the end of the interval, or -1
 * @param reason column of why the status is what it is, or -1
 * @param meter column of the meter's number in the long form, or -1
 * @param fixedMeter number of the only meter of the file; null: none
 * @param wide columns that are meters in the wide form, else empty
 */
record Columns(
        int stamp,
        int end,
        int meter,
        @Nullable String fixedMeter,
        int value,
        int status,
        int reason,
        List<Integer> wide) {
    static Columns of(Header header, Profile profile, Predicate<String> isMeter) {
        int stamp = header.column("Zeitstempel");
        // A profile that reads the stamp from a column of the usual names of the end means the stamp.
        int end = header.column("Ende") == stamp ? -1 : header.column("Ende");
        int meter = header.column("Zähler");
        int value = header.column("Wert");
        int status = header.column("Status");
        int reason = header.column("Grund");
        String fixed = profile.constants().get("Zähler");
        if (meter >= 0 || fixed != null) {
            if (value < 0) {
                throw new FileException("DATEI-07", "Die Spalte „Wert“ fehlt. Bitte die Spaltenüberschriften prüfen.");
            }
            return new Columns(stamp, end, meter, fixed, value, status, reason, List.of());
        }
        Set<String> ignored = Arrays.stream(profile.setting("nicht-lesen", "").split(","))
                .map(String::strip)
                .collect(Collectors.toSet());
        List<Integer> wide = new ArrayList<>();
        for (int c = 0; c < header.written().size(); c++) {
            String heading = header.written().get(c);
            if (c == stamp || c == end || heading.isEmpty() || ignored.contains(heading)) {
                continue;
            }
            if (!isMeter.test(heading)) {
                throw new FileException(
                        "MESS-11",
                        "Die Spalte „" + heading + "“ ist kein bekannter Zähler. Bitte den Zähler zuerst im Register"
                                + " (zaehler) anlegen oder die Spalte im Profil unter „nicht-lesen“ nennen.");
            }
            wide.add(c);
            header.ask(c);
        }
        if (wide.isEmpty()) {
            throw new FileException("DATEI-07", "Die Datei hat keine Spalte mit Messwerten.");
        }
        return new Columns(stamp, end, -1, null, -1, -1, -1, wide);
    }

    boolean isWide() {
        return !wide.isEmpty();
    }
}
