package de.gesamtplan.jobs.readings;

import de.gesamtplan.domain.energy.ReadingStatus;
import de.gesamtplan.jobs.store.BulkLane;
import de.gesamtplan.jobs.store.BulkLoad;
import de.gesamtplan.jobs.store.ReadingStore;
import de.gesamtplan.jobs.store.ReadingStore.Range;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes readings into the stream to the database. */
final class ReadingWriter implements ReadingTarget {
    private static final byte[] NO_SHEET = {};
    private static final byte[][] STATUS = new byte[ReadingStatus.values().length][];

    static {
        for (ReadingStatus status : ReadingStatus.values()) {
            STATUS[status.ordinal()] = new byte[] {(byte) status.code()};
        }
    }

    private final ReadingStore store;
    private final BulkLane lane;
    private final BulkLoad load;
    private final long delivery;
    private final byte[] time = "0000-00-00 00:00:00".getBytes(StandardCharsets.US_ASCII);
    private long day = Long.MIN_VALUE;

    ReadingWriter(ReadingStore store, long delivery) {
        this.store = store;
        this.lane = store.lane();
        this.load = store.load(lane);
        this.delivery = delivery;
    }

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
        load.field(meter).ascii(time(minute)).field(delivery).micro(micro).ascii(STATUS[status.ordinal()]);
        if (sheet.isEmpty()) {
            load.ascii(NO_SHEET);
        } else {
            load.text(sheet);
        }
        load.field(line);
        if (end == BY_REGISTER) {
            load.nothing();
        } else {
            load.ascii(time(end));
        }
        load.text(reason).end();
        if (load.isFull()) {
            load.send();
        }
    }

    private byte[] time(long minute) {
        long asked = Math.floorDiv(minute, 1440L);
        if (asked != day) {
            byte[] date = LocalDate.ofEpochDay(asked).toString().getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(date, 0, time, 0, 10);
            day = asked;
        }
        int ofDay = (int) Math.floorMod(minute, 1440L);
        two(11, ofDay / 60);
        two(14, ofDay % 60);
        return time;
    }

    private void two(int at, int value) {
        time[at] = (byte) ('0' + value / 10);
        time[at + 1] = (byte) ('0' + value % 10);
    }

    @Override
    public void finish(List<Range> ranges) {
        load.send();
        lane.await();
        store.note(ranges);
    }

    @Override
    public BigDecimal stored() {
        return store.sumOf(delivery);
    }

    @Override
    public void settle() {
        lane.settle();
    }
}
