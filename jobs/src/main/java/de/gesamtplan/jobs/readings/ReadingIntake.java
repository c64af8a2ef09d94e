package de.gesamtplan.jobs.readings;

import de.gesamtplan.domain.energy.LocalClock;
import de.gesamtplan.domain.energy.Micro;
import de.gesamtplan.domain.energy.ReadingStatus;
import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.Header;
import de.gesamtplan.jobs.intake.Intake;
import de.gesamtplan.jobs.intake.Outcome;
import de.gesamtplan.jobs.intake.Row;
import de.gesamtplan.jobs.store.MeterStore.Known;
import de.gesamtplan.jobs.store.ReadingStore.Range;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One file of readings. Of a row either all values are taken or, with a fault, none. */
final class ReadingIntake implements Intake {
    private final Delivery delivery;
    private final Map<String, Track> tracks = new HashMap<>();
    private final Map<Track, LocalClock> clocks = new HashMap<>();
    private final ZoneId zone;
    private final boolean end;
    private final Values values;
    private final Stamp stamp = new Stamp();
    private final ReadingTarget target;

    private @Nullable Header header;
    private @Nullable Columns columns;
    private final List<Cell> cells = new ArrayList<>();
    private final Map<LocalClock, List<Held>> held = new HashMap<>();
    private int filled;
    private @Nullable Row parsed;

    /** A value of the row at hand; used again for the next row. */
    private static final class Cell {
        private @Nullable Track track;
        private String field = "";
        private long micro;
        private boolean empty;
    }

    /** A value whose time the next stamp decides. */
    private record Held(Track track, long micro, ReadingStatus status, String sheet, int line) {}

    ReadingIntake(Delivery delivery, ReadingForm form, List<Known> meters, ReadingTarget target, ZoneId home) {
        this.delivery = delivery;
        this.target = target;
        this.zone = form.zone();
        this.end = form.end();
        this.values = form.values();
        for (Known known : meters) {
            tracks.put(known.meter().key(), new Track(known, home));
        }
    }

    /** Sum of the row's values as delivered, each rounded to six decimals. */
    @Override
    public BigDecimal amount(Row row) {
        Columns of = columns(row);
        filled = 0;
        parsed = row;
        long sum = 0;
        if (of.isWide()) {
            for (int column : of.wide()) {
                sum += add(
                        row.header().written().get(column),
                        row.header().written().get(column),
                        row.at(column));
            }
        } else {
            String key = of.meter() < 0 ? null : row.at(of.meter());
            sum += add(key == null ? of.fixedMeter() : key, "Wert", row.at(of.value()));
        }
        return Micro.decimal(sum);
    }

    private long add(@Nullable String key, String field, @Nullable String text) {
        if (filled == cells.size()) {
            cells.add(new Cell());
        }
        Cell cell = cells.get(filled++);
        cell.track = key == null ? null : tracks.get(key);
        cell.field = field;
        cell.empty = text == null;
        cell.micro = text == null ? 0 : values.read(text);
        return cell.micro == Values.UNREADABLE ? 0 : cell.micro;
    }

    private Columns columns(Row row) {
        Columns known = columns;
        if (known == null || header != row.header()) {
            known = Columns.of(row.header(), delivery.profile(), tracks::containsKey);
            header = row.header();
            columns = known;
        }
        return known;
    }

    @Override
    public Outcome take(Row row) {
        if (row.isRejected()) {
            // The message itself was at fault; what follows from that need not be said too.
            return Outcome.ACCEPTED;
        }
        if (parsed != row) {
            amount(row);
        }
        Columns of = columns(row);
        ReadingStatus status = status(row, of);
        String text = row.at(of.stamp());
        if (text == null) {
            row.error("FELD-01", "Zeitstempel", "Pflichtfeld „Zeitstempel“ ist leer. Bitte ausfüllen.");
        } else if (!stamp.read(text)) {
            row.error(
                    "MESS-02",
                    "Zeitstempel",
                    "„" + text + "“ ist kein Zeitstempel. Bitte in der Form 31.12.2025 23:45 angeben, ohne Sekunden.");
        }
        for (int i = 0; i < filled; i++) {
            check(row, of, cells.get(i));
        }
        if (row.isRejected() || status == null) {
            return Outcome.ACCEPTED;
        }
        return place(row, status);
    }

    private static @Nullable ReadingStatus status(Row row, Columns of) {
        String text = of.status() < 0 ? null : row.at(of.status());
        if (text == null) {
            return ReadingStatus.TRUE;
        }
        for (ReadingStatus status : ReadingStatus.values()) {
            if (text.length() == 1 && text.charAt(0) == status.code() || text.equalsIgnoreCase(status.label())) {
                return status;
            }
        }
        row.error("MESS-04", "Status", "„" + text + "“ ist kein Status. Erlaubt sind W, E, V, G, F oder nichts.");
        return null;
    }

    private void check(Row row, Columns of, Cell cell) {
        Track track = cell.track;
        if (track == null) {
            String key = of.meter() < 0 ? of.fixedMeter() : row.at(of.meter());
            row.error(
                    "MESS-01",
                    "Zähler",
                    key == null
                            ? "Die Zählernummer fehlt."
                            : "Der Zähler „" + key + "“ ist unbekannt. Bitte zuerst im Register (zaehler) anlegen.");
        } else if (track.isCalculated()) {
            row.error(
                    "MESS-19",
                    of.isWide() ? cell.field : "Zähler",
                    "Der Zähler " + track.key()
                            + " wird nach seiner Formel berechnet. Bitte nur die Werte seiner Teile liefern.");
        } else if (cell.micro == Values.UNREADABLE) {
            row.error(
                    "FELD-02",
                    cell.field,
                    "Der Wert von " + track.key() + " ist keine eindeutige Zahl. Bitte in der Form 1.234,56 angeben.");
        } else if (cell.micro < 0) {
            row.error("MESS-07", cell.field, "Der Wert von " + track.key() + " ist negativ.");
        } else if (!track.isPossible(cell.micro)) {
            row.warning(
                    "MESS-10",
                    cell.field,
                    "Der Wert von " + track.key()
                            + " liegt über der Maximalleistung. Bitte Einheit, Faktor und Zähler prüfen.");
        }
    }

    /** First looks at all values of the row, then stores them, so that a row with a fault leaves nothing. */
    private Outcome place(Row row, ReadingStatus status) {
        boolean any = false;
        boolean fresh = false;
        boolean repeated = false;
        long[] minutes = new long[filled];
        for (int i = 0; i < filled; i++) {
            Cell cell = cells.get(i);
            Track track = cell.track;
            if (track == null) {
                throw new IllegalStateException("checked before");
            }
            minutes[i] = minute(track);
            if (minutes[i] == LocalClock.SKIPPED) {
                if (!cell.empty && cell.micro != 0) {
                    row.error(
                            "MESS-06",
                            "Zeitstempel",
                            "Diese Zeit gibt es nicht: die Uhr wird vorgestellt. Bitte den Wert der richtigen Zeit zuordnen.");
                }
                continue;
            }
            if (cell.empty) {
                continue;
            }
            any = true;
            if (minutes[i] == LocalClock.HELD) {
                fresh = true;
                continue;
            }
            if (!track.isOnGrid(minutes[i])) {
                row.error(
                        "MESS-03",
                        "Zeitstempel",
                        "Der Zeitstempel liegt nicht auf dem Raster des Zählers " + track.key() + ".");
                continue;
            }
            long before = track.at(minutes[i]);
            fresh = fresh || before == Track.FREE;
            repeated = repeated || before != Track.FREE;
            fits(row, track, cell, minutes[i], before);
        }
        if (fresh && repeated) {
            row.error("MESS-09", "Zeitstempel", "Ein Teil dieser Werte steht schon in der Datei, ein Teil nicht.");
        }
        if (row.isRejected()) {
            return Outcome.ACCEPTED;
        }
        if (!any && filled > 0 && minutes[0] == LocalClock.SKIPPED) {
            row.warning(
                    "MESS-12",
                    "Zeitstempel",
                    "Zeile ohne Wert zur übersprungenen Stunde der Zeitumstellung: ausgelassen.");
        }
        if (repeated) {
            return Outcome.REPLACED;
        }
        store(row, status, minutes);
        return Outcome.ACCEPTED;
    }

    private void fits(Row row, Track track, Cell cell, long minute, long before) {
        if (before != Track.FREE && before != cell.micro) {
            row.error(
                    "MESS-09",
                    "Zeitstempel",
                    "Zu " + track.key() + " steht diese Zeit schon mit einem anderen Wert in der Datei.");
        } else if (!track.isValidAt(minute)) {
            row.error("MESS-05", "Zeitstempel", "Der Zähler " + track.key() + " ist zu dieser Zeit nicht gültig.");
        } else if (track.runsBack(minute, cell.micro)) {
            row.error(
                    "MESS-08",
                    cell.field,
                    "Der Stand von " + track.key()
                            + " ist niedriger als der davor. Bitte prüfen, oder Überlauf oder Wechsel im Register eintragen.");
        }
    }

    /** UTC minute, or what {@link LocalClock} says. */
    private long minute(Track track) {
        if (stamp.hasOffset()) {
            return stamp.minute() - track.shift(end);
        }
        LocalClock clock = clocks.computeIfAbsent(track, of -> of.clock(zone, end));
        if (!held.isEmpty()) {
            release(clock, stamp.minute());
        }
        long minute = clock.next(stamp.minute(), stamp.fold());
        if (minute == LocalClock.HELD) {
            long otherwise = clock.release(Long.MAX_VALUE);
            return track.at(otherwise) == Track.FREE ? minute : otherwise;
        }
        return minute;
    }

    private void release(LocalClock clock, long following) {
        List<Held> waiting = held.remove(clock);
        if (waiting != null) {
            long minute = clock.release(following);
            for (Held one : waiting) {
                one.track().put(minute, one.micro());
                target.write(one.track().id(), minute, one.micro(), one.status(), one.sheet(), one.line());
            }
        }
    }

    private void store(Row row, ReadingStatus status, long[] minutes) {
        for (int i = 0; i < filled; i++) {
            Cell cell = cells.get(i);
            Track track = cell.track;
            if (track == null || cell.empty || minutes[i] == LocalClock.SKIPPED) {
                continue;
            }
            if (minutes[i] == LocalClock.HELD) {
                LocalClock clock = clocks.get(track);
                held.computeIfAbsent(Objects.requireNonNull(clock), c -> new ArrayList<>())
                        .add(new Held(track, cell.micro, status, row.sheet(), row.line()));
            } else {
                track.put(minutes[i], cell.micro);
                target.write(track.id(), minutes[i], cell.micro, status, row.sheet(), row.line());
            }
        }
    }

    @Override
    public void finish() {
        for (LocalClock clock : List.copyOf(held.keySet())) {
            release(clock, Long.MAX_VALUE);
        }
        target.finish(tracks.values().stream()
                .map(track -> track.range(delivery.id()))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Range::meter))
                .toList());
    }

    @Override
    public void settle() {
        target.settle();
    }

    @Override
    public BigDecimal stored() {
        return target.stored();
    }
}
