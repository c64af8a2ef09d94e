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
    private static final int LONGEST_REASON = 200;

    private final Delivery delivery;
    private final Map<String, Track> tracks = new HashMap<>();
    private final Moments moments;
    private final Values values;
    private final ReadingTarget target;

    private @Nullable Header header;
    private @Nullable Columns columns;
    private final List<Cell> cells = new ArrayList<>();
    private final Map<LocalClock, List<Held>> held = new HashMap<>();
    private int filled;
    private @Nullable Row parsed;

    /** A value whose time the next stamp decides. */
    private record Held(
            Track track,
            long micro,
            ReadingStatus status,
            @Nullable String reason,
            String sheet,
            int line) {}

    ReadingIntake(Delivery delivery, ReadingForm form, List<Known> meters, ReadingTarget target, ZoneId home) {
        this.delivery = delivery;
        this.target = target;
        this.moments = new Moments(form, home);
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
            for (Columns.Wide wide : of.wide()) {
                sum += add(wide.key(), wide.heading(), row, wide.column());
            }
        } else {
            String key = of.meter() < 0 ? null : row.at(of.meter());
            sum += add(key == null ? of.fixedMeter() : key, "Wert", row, of.value());
        }
        return Micro.decimal(sum);
    }

    private long add(@Nullable String key, String field, Row row, int column) {
        if (filled == cells.size()) {
            cells.add(new Cell());
        }
        Cell cell = cells.get(filled++);
        cell.track = key == null ? null : tracks.get(key);
        cell.field = field;
        BigDecimal number = row.number(column);
        String text = number == null ? row.at(column) : null;
        cell.empty = number == null && text == null;
        cell.micro = number != null ? values.of(number) : text == null ? 0 : values.read(text);
        return cell.micro == Values.UNREADABLE ? 0 : cell.micro;
    }

    private Columns columns(Row row) {
        Columns known = columns;
        if (known == null || header != row.header()) {
            known = Columns.of(row.header(), delivery.profile(), tracks);
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
        String text = of.stamp(row);
        String end = of.end(row);
        if (text == null) {
            row.error("FELD-01", "Zeitstempel", "Pflichtfeld „Zeitstempel“ ist leer. Bitte ausfüllen.");
        } else if (!moments.read(text)) {
            unreadable(row, "Zeitstempel", text);
        } else if (!moments.readEnd(end)) {
            unreadable(row, "Ende", end);
        }
        String reason = of.reason(row);
        if (reason != null && reason.length() > LONGEST_REASON) {
            row.error("MESS-23", "Grund", "Der Grund ist länger als " + LONGEST_REASON + " Zeichen. Bitte kürzen.");
        }
        for (int i = 0; i < filled; i++) {
            CellChecks.value(row, of, cells.get(i), moments);
        }
        if (row.isRejected() || status == null) {
            noteEnds(text);
            return Outcome.ACCEPTED;
        }
        return place(row, status);
    }

    private static void unreadable(Row row, String field, @Nullable String text) {
        row.error(
                "MESS-02",
                field,
                "„" + text + "“ ist kein Zeitstempel. Bitte in der Form 31.12.2025 23:45 angeben, ohne Sekunden.");
    }

    /** Where only ends are told, the next interval begins at the end of this one, whatever its value. */
    private void noteEnds(@Nullable String text) {
        for (int i = 0; i < filled && text != null && moments.read(text); i++) {
            Track track = cells.get(i).track;
            if (track != null && track.isSpan() && moments.suits(track)) {
                moments.of(track);
                track.noteEnd(moments.to());
            }
        }
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

    /** First looks at all values of the row, then stores them, so that a row with a fault leaves nothing. */
    private Outcome place(Row row, ReadingStatus status) {
        boolean any = false;
        boolean fresh = false;
        boolean repeated = false;
        for (int i = 0; i < filled; i++) {
            Cell cell = cells.get(i);
            Track track = Objects.requireNonNull(cell.track, "checked before");
            interval(cell, track);
            if (cell.from == LocalClock.SKIPPED) {
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
            if (cell.from == LocalClock.HELD) {
                fresh = true;
                continue;
            }
            if (CellChecks.isInterval(row, track, cell)) {
                long before = track.at(cell.from);
                fresh = fresh || before == Track.FREE;
                repeated = repeated || before != Track.FREE;
                CellChecks.fits(row, track, cell, before);
            }
        }
        if (fresh && repeated) {
            row.error("MESS-09", "Zeitstempel", "Ein Teil dieser Werte steht schon in der Datei, ein Teil nicht.");
        }
        if (row.isRejected()) {
            return Outcome.ACCEPTED;
        }
        if (!any && filled > 0 && cells.get(0).from == LocalClock.SKIPPED) {
            row.warning(
                    "MESS-12",
                    "Zeitstempel",
                    "Zeile ohne Wert zur übersprungenen Stunde der Zeitumstellung: ausgelassen.");
        }
        if (repeated) {
            return Outcome.REPLACED;
        }
        store(row, status);
        return Outcome.ACCEPTED;
    }

    /** Begin and end in minutes UTC, or what {@link LocalClock} and {@link Moments} say. */
    private void interval(Cell cell, Track track) {
        boolean local = !track.isSpan() && !moments.hasOffset();
        if (local && !held.isEmpty()) {
            release(moments.clock(track), moments.stamp());
        }
        moments.of(track);
        cell.from = moments.from();
        cell.to = moments.to();
        if (local && cell.from == LocalClock.HELD) {
            long otherwise = moments.clock(track).release(Long.MAX_VALUE);
            cell.from = track.at(otherwise) == Track.FREE ? cell.from : otherwise;
            cell.to = track.endAfter(cell.from);
        }
    }

    private void release(LocalClock clock, long following) {
        List<Held> waiting = held.remove(clock);
        if (waiting != null) {
            long released = clock.release(following);
            for (Held one : waiting) {
                if (released == LocalClock.SKIPPED && one.micro() == 0) {
                    continue;
                }
                // A value in an hour that does not exist: what stands there for the same interval will contradict it.
                long minute = released == LocalClock.SKIPPED ? clock.release(Long.MAX_VALUE) : released;
                one.track().put(minute, one.track().endAfter(minute), one.micro());
                target.write(
                        one.track().id(),
                        minute,
                        ReadingTarget.BY_REGISTER,
                        one.micro(),
                        one.status(),
                        one.reason(),
                        one.sheet(),
                        one.line());
            }
        }
    }

    private void store(Row row, ReadingStatus status) {
        @Nullable String reason = columns(row).reason(row);
        for (int i = 0; i < filled; i++) {
            Cell cell = cells.get(i);
            Track track = cell.track;
            if (track == null || cell.empty || cell.from == LocalClock.SKIPPED) {
                continue;
            }
            if (cell.from == LocalClock.HELD) {
                held.computeIfAbsent(moments.clock(track), c -> new ArrayList<>())
                        .add(new Held(track, cell.micro, status, reason, row.sheet(), row.line()));
            } else {
                track.put(cell.from, cell.to, cell.micro);
                long end = track.isSpan() ? cell.to : ReadingTarget.BY_REGISTER;
                target.write(track.id(), cell.from, end, cell.micro, status, reason, row.sheet(), row.line());
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
