package de.gesamtplan.jobs.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows for one table, written field by field as {@code LOAD DATA} reads them. What the database would store otherwise than
 * it was written, or not at all, is an error.
 */
public final class BulkLoad {
    /** More than a number or time takes. */
    private static final int SHORT = 48;

    private static final int MOST_BYTES_OF_CHAR = 3;

    private final BulkLane lane;
    private final String table;
    private final String columns;
    private byte[] block;
    private int size;
    private int length;
    private int rows;

    /** @param columns comma-separated; neither they nor the table may come from input */
    BulkLoad(BulkLane lane, String table, String columns) {
        this.lane = lane;
        this.table = table;
        this.columns = columns;
        this.block = lane.emptyBlock();
        this.size = block.length;
    }

    private void room(int bytes) {
        if (length + bytes > block.length) {
            block = Arrays.copyOf(block, Math.max(block.length + bytes, block.length * 3 / 2));
        }
    }

    /** A number. */
    public BulkLoad field(long value) {
        room(SHORT);
        number(value);
        block[length++] = '\t';
        return this;
    }

    private void number(long value) {
        long rest = value;
        if (rest < 0) {
            block[length++] = '-';
            rest = -rest;
        }
        int digits = 1;
        for (long left = rest / 10; left > 0; left /= 10) {
            digits++;
        }
        for (int i = digits - 1; i >= 0; i--) {
            block[length + i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
    }

    /** A number in millionths, written with six decimals. */
    public BulkLoad micro(long micro) {
        room(SHORT);
        long rest = Math.abs(micro);
        if (micro < 0) {
            block[length++] = '-';
        }
        number(rest / 1_000_000);
        block[length++] = '.';
        long fraction = rest % 1_000_000;
        for (long digit = 100_000; digit > 0; digit /= 10) {
            block[length++] = (byte) ('0' + fraction / digit % 10);
        }
        block[length++] = '\t';
        return this;
    }

    /** A number, rounded half up to the decimals that its column keeps; null is {@code NULL}. */
    public BulkLoad decimal(@Nullable BigDecimal value, int decimals) {
        return value == null
                ? nothing()
                : text(
                        value.scale() > decimals
                                ? value.setScale(decimals, RoundingMode.HALF_UP).toPlainString()
                                : value.toPlainString());
    }

    /** {@code NULL}. */
    public BulkLoad nothing() {
        room(SHORT);
        block[length++] = '\\';
        block[length++] = 'N';
        block[length++] = '\t';
        return this;
    }

    /** Plain ASCII without tab, line break or backslash, as it is. */
    public BulkLoad ascii(byte[] text) {
        room(text.length + 1);
        System.arraycopy(text, 0, block, length, text.length);
        length += text.length;
        block[length++] = '\t';
        return this;
    }

    /** Any text; null is {@code NULL}. */
    public BulkLoad text(@Nullable String text) {
        if (text == null) {
            return nothing();
        }
        int chars = text.length();
        room(chars * MOST_BYTES_OF_CHAR + 1);
        int to = length;
        for (int i = 0; i < chars; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c == '\\' || c < ' ') {
                return special(text);
            }
            block[to++] = (byte) c;
        }
        block[to++] = '\t';
        length = to;
        return this;
    }

    private BulkLoad special(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        room(2 * bytes.length + 1);
        for (byte b : bytes) {
            if (b == '\\' || b == '\t' || b == '\n' || b == '\r') {
                block[length++] = '\\';
                block[length++] = b;
            } else if (b == 0) {
                block[length++] = '\\';
                block[length++] = '0';
            } else {
                block[length++] = b;
            }
        }
        block[length++] = '\t';
        return this;
    }

    /** Ends a row. */
    public void end() {
        block[length - 1] = '\n';
        rows++;
    }

    /** Whether the block is so full that it should go. */
    public boolean isFull() {
        return length > size - size / 32;
    }

    /** Sends what there is on its way. */
    public void send() {
        if (rows > 0) {
            lane.send(table, columns, block, length, rows);
            block = lane.emptyBlock();
            size = block.length;
            length = 0;
            rows = 0;
        }
    }
}
