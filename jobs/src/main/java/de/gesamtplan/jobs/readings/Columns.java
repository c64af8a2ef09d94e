package de.gesamtplan.jobs.readings;

import de.gesamtplan.domain.energy.MeterUnit;
import de.gesamtplan.jobs.intake.FileException;
import de.gesamtplan.jobs.intake.Header;
import de.gesamtplan.jobs.intake.Profile;
import de.gesamtplan.jobs.intake.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where a file's columns are.
 *
 * @param date column of the date where the stamp tells the time only, or -1
 * @param end column of the end of the interval, or -1
 * @param reason column of why the status is what it is, or -1
 * @param meter column of the meter's number in the long form, or -1
 * @param fixedMeter number of the only meter of the file; null: none
 * @param wide columns that are meters in the wide form, else empty
 */
record Columns(
        int stamp,
        int date,
        int end,
        int meter,
        @Nullable String fixedMeter,
        int value,
        int status,
        int reason,
        List<Wide> wide) {
    /** A column of the values of one meter. */
    record Wide(int column, String heading, String key) {}

    /** {@code GES [kWh]} and {@code GES (kWh)}. */
    private static final Pattern WITH_UNIT = Pattern.compile("(.+?)\\s*[\\[(]([^\\[\\]()]+)[\\])]");

    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}(:\\d{2})?");
    private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)?");

    /** @param tracks of all meters by their number */
    static Columns of(Header header, Profile profile, Map<String, Track> tracks) {
        int stamp = header.column("Zeitstempel");
        int date = header.column("Datum");
        // A profile that reads the stamp from a column of the usual names of the end means the stamp.
        int end = header.column("Ende") == stamp ? -1 : header.column("Ende");
        int status = header.column("Status");
        int reason = header.column("Grund");
        Set<Integer> taken = Set.copyOf(
                IntStream.of(stamp, date, end, status, reason).boxed().collect(Collectors.toSet()));
        List<Integer> others = others(header, profile, taken);
        int meter = header.column("Zähler");
        String fixed = profile.constants().get("Zähler");
        if (meter >= 0 || fixed != null) {
            int value = value(header, meter >= 0 ? List.of() : others);
            return new Columns(stamp, date, end, meter, fixed, value, status, reason, List.of());
        }
        List<Wide> wide =
                others.stream().map(column -> wide(header, column, tracks)).toList();
        if (wide.isEmpty()) {
            throw new FileException("DATEI-07", "Die Datei hat keine Spalte mit Messwerten.");
        }
        return new Columns(stamp, date, end, -1, null, -1, status, reason, wide);
    }

    /** Columns with a heading that may hold values. */
    private static List<Integer> others(Header header, Profile profile, Set<Integer> taken) {
        Set<String> ignored = Arrays.stream(profile.setting("nicht-lesen", "").split(","))
                .map(String::strip)
                .collect(Collectors.toSet());
        List<Integer> others = new ArrayList<>();
        for (int c = 0; c < header.written().size(); c++) {
            String heading = header.written().get(c);
            if (!taken.contains(c) && !heading.isEmpty() && !ignored.contains(heading)) {
                others.add(c);
            }
        }
        return others;
    }

    /** The only other column of a file of one meter holds its values, whatever its heading. */
    private static int value(Header header, List<Integer> others) {
        int value = header.column("Wert");
        if (value < 0 && others.size() == 1) {
            value = others.get(0);
            header.ask(value);
        }
        if (value < 0) {
            throw new FileException("DATEI-07", "Die Spalte „Wert“ fehlt. Bitte die Spaltenüberschriften prüfen.");
        }
        return value;
    }

    private static Wide wide(Header header, int column, Map<String, Track> tracks) {
        String heading = header.written().get(column);
        header.ask(column);
        if (tracks.containsKey(heading)) {
            return new Wide(column, heading, heading);
        }
        Matcher written = WITH_UNIT.matcher(heading);
        Track track = written.matches() ? tracks.get(written.group(1)) : null;
        if (track == null) {
            throw new FileException(
                    "MESS-11",
                    header.column("Wert") == column
                            ? "Die Datei sagt nicht, von welchem Zähler die Werte sind. Bitte eine Spalte „Zähler“ ergänzen, oder"
                                    + " über der Kopfzeile eine Zeile „Zähler;<Zählernummer>“, oder ein Profil anlegen (fest: Zähler)."
                            : "Die Spalte „" + heading
                                    + "“ ist kein bekannter Zähler. Bitte den Zähler zuerst im Register"
                                    + " (zaehler) anlegen oder die Spalte im Profil unter „nicht-lesen“ nennen.");
        }
        MeterUnit unit = MeterUnit.of(written.group(2)).orElse(null);
        if (unit != track.unit()) {
            throw new FileException(
                    "MESS-25",
                    "Die Spalte „" + heading + "“ nennt „" + written.group(2) + "“, der Zähler " + track.key()
                            + " ist mit " + track.unit().label()
                            + " eingetragen. Bitte das Register (zaehler) oder die Datei berichtigen.");
        }
        return new Wide(column, heading, track.key());
    }

    boolean isWide() {
        return !wide.isEmpty();
    }

    /** The row's stamp; null if there is none. */
    @Nullable
    String stamp(Row row) {
        return moment(row, row.at(stamp), false);
    }

    /** The stamp of its end; null if there is none. */
    @Nullable
    String end(Row row) {
        return end < 0 ? null : moment(row, row.at(end), true);
    }

    @Nullable
    String reason(Row row) {
        return reason < 0 ? null : row.at(reason);
    }

    /** Date and time of two columns as one stamp; an interval that ends at midnight ends with the day that it is of. */
    private @Nullable String moment(Row row, @Nullable String written, boolean ofEnd) {
        if (date < 0 || date == stamp || written == null || written.length() > 18) {
            return written;
        }
        String day = row.at(date);
        if (day == null) {
            return written;
        }
        if (CLOCK.matcher(written).matches()) {
            String time = written.indexOf(':') == 1 ? '0' + written : written;
            return day + ' ' + (ofEnd && time.matches("00:00(:00)?") ? "24:00" : time);
        }
        if (NUMBER.matcher(written).matches() && NUMBER.matcher(day).matches()) {
            BigDecimal time = number(written);
            return time.compareTo(BigDecimal.ONE) >= 0
                    ? written
                    : number(day)
                            .add(ofEnd && time.signum() == 0 ? BigDecimal.ONE : time)
                            .toPlainString();
        }
        return written;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }
}
