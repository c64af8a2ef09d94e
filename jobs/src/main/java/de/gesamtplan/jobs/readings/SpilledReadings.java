package de.gesamtplan.jobs.readings;

import de.gesamtplan.domain.energy.ReadingSource;
import de.gesamtplan.domain.energy.ReadingStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;

/** Readings of one meter in a file, in the order in which they came. */
final class SpilledReadings {
    private static final ReadingStatus[] STATUS = ReadingStatus.values();
    /** Minute, end, value, status. */
    private static final int BYTES = 3 * Long.BYTES + 1;

    private static final int BLOCK = 512 * BYTES;

    private final Path file;
    private final ByteBuffer block = ByteBuffer.allocate(BLOCK);
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    SpilledReadings(Path file) {
        this.file = file;
    }

    /** Minute of the earliest; of none the greatest number. */
    long first() {
        return first;
    }

    /** Last minute that one tells of; of none the least number. */
    long last() {
        return last;
    }

    /** @param end of an interval off the hour's grid; of no meaning for others */
    void add(long minute, long end, long micro, ReadingStatus status) {
        first = Math.min(first, minute);
        last = Math.max(last, Math.max(minute, end - 1));
        block.putLong(minute).putLong(end).putLong(micro).put((byte) status.ordinal());
        if (!block.hasRemaining()) {
            spill();
        }
    }

    private void spill() {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            out.write(block.array(), 0, block.position());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        block.clear();
    }

    /** All, in the order in which they came. */
    void readAsDelivered(ReadingSource.Sink sink) {
        ByteBuffer all = all();
        for (int at = 0; at < all.capacity(); at += BYTES) {
            pass(all, at, sink);
        }
    }

    /** In order of time, of each instant the one that came last. */
    void read(ReadingSource.Sink sink) {
        ByteBuffer all = all();
        Integer[] order = new Integer[all.capacity() / BYTES];
        Arrays.setAll(order, i -> i);
        // Stable: of one instant the later stays behind the earlier.
        Arrays.sort(order, Comparator.comparingLong(i -> all.getLong(i * BYTES)));
        for (int n = 0; n < order.length; n++) {
            int at = order[n] * BYTES;
            long minute = all.getLong(at);
            if (n + 1 == order.length || all.getLong(order[n + 1] * BYTES) != minute) {
                pass(all, at, sink);
            }
        }
    }

    private static void pass(ByteBuffer all, int at, ReadingSource.Sink sink) {
        sink.take(
                60 * all.getLong(at),
                60 * all.getLong(at + Long.BYTES),
                all.getLong(at + 2 * Long.BYTES),
                STATUS[all.get(at + 3 * Long.BYTES)]);
    }

    private ByteBuffer all() {
        if (block.position() > 0) {
            spill();
        }
        try {
            return ByteBuffer.wrap(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
