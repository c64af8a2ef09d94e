package de.gesamtplan.jobs.plans;

import de.gesamtplan.domain.plan.PlanItem;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The items of a file so far: of each, 128 bits of the SHA-256 of its key and of its content, and its line, about 50 bytes
 * instead of the item itself, so that a file of a million rows needs little memory.
 */
final class SeenItems {
    /** No item of that key came before. */
    static final int NEW = 0;
    /** The same item came before. */
    static final int SAME = -1;

    private static final int LONGS = 4;

    private final MessageDigest sha256 = digest();
    private final StringBuilder written = new StringBuilder();
    private long[] prints = new long[LONGS * 1024];
    private int[] lines = new int[1024];
    private int count;
    /** Number of an item plus 1 by the hash of its key; 0 is free. At most half is used. */
    private int[] slots = new int[4096];

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@link #NEW}, and from now on it is known; {@link #SAME}; or the line of another item with the same key. */
    int lineOf(PlanItem item) {
        written.setLength(0);
        ByteBuffer key = print(item.department(), item.itemId());
        long key1 = key.getLong();
        long key2 = key.getLong();
        ByteBuffer content = printOfContent(item);
        long content1 = content.getLong();
        long content2 = content.getLong();
        int slot = slot(key1, key2);
        if (slots[slot] != 0) {
            int at = (slots[slot] - 1) * LONGS;
            return prints[at + 2] == content1 && prints[at + 3] == content2 ? SAME : lines[slots[slot] - 1];
        }
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, count + count / 2);
            prints = Arrays.copyOf(prints, lines.length * LONGS);
        }
        prints[count * LONGS] = key1;
        prints[count * LONGS + 1] = key2;
        prints[count * LONGS + 2] = content1;
        prints[count * LONGS + 3] = content2;
        lines[count] = item.origin().line();
        slots[slot] = ++count;
        if (count * 2 > slots.length) {
            widen();
        }
        return NEW;
    }

    private int slot(long key1, long key2) {
        int mask = slots.length - 1;
        int slot = (int) key1 & mask;
        while (slots[slot] != 0) {
            int at = (slots[slot] - 1) * LONGS;
            if (prints[at] == key1 && prints[at + 1] == key2) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void widen() {
        slots = new int[slots.length * 2];
        for (int n = 0; n < count; n++) {
            slots[slot(prints[n * LONGS], prints[n * LONGS + 1])] = n + 1;
        }
    }

    /** All but where it stands. */
    private ByteBuffer printOfContent(PlanItem item) {
        for (Map.Entry<?, ?> entry : item.amounts().entrySet()) {
            add(entry.getKey());
            add(entry.getValue());
        }
        add("VE");
        for (Map.Entry<?, ?> entry : item.commitmentAuthorizations().entrySet()) {
            add(entry.getKey());
            add(entry.getValue());
        }
        add("Finanzierung");
        for (Map.Entry<?, ?> entry : item.funding().entrySet()) {
            add(entry.getKey());
            add(entry.getValue());
        }
        add(item.goals());
        return print(
                item.office(),
                item.title(),
                item.description(),
                item.category(),
                item.cpv(),
                item.quantity(),
                item.unit(),
                item.budgetLine().kapitel(),
                item.budgetLine().titel(),
                item.demandType(),
                item.obligation(),
                item.legalBasis(),
                item.measure(),
                item.procurementRoute(),
                item.frameworkContract(),
                item.standard(),
                item.reason(),
                item.application(),
                item.protectionLevel(),
                item.powerWatts(),
                item.operatingHours(),
                item.energyLabel(),
                item.priority());
    }

    private ByteBuffer print(@Nullable Object... fields) {
        for (Object field : fields) {
            add(field);
        }
        byte[] print = sha256.digest(written.toString().getBytes(StandardCharsets.UTF_8));
        written.setLength(0);
        return ByteBuffer.wrap(print);
    }

    /** Each with its length before it, so that no two lists of fields are written alike. */
    private void add(@Nullable Object field) {
        if (field == null) {
            written.append('-');
        } else {
            String text = field instanceof BigDecimal number ? number.toPlainString() : field.toString();
            written.append(text.length()).append(':').append(text);
        }
    }
}
