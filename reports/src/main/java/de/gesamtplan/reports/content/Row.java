package de.gesamtplan.reports.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param values one per column, null for an empty cell; see {@link Kind} for the types, or {@link Formula} or {@link Link}
 */
public record Row(Level level, List<@Nullable Object> values) {
    /** Sums stand out. */
    public enum Level {
        DATA,
        SUBTOTAL,
        TOTAL
    }

    public Row {
        values = Collections.unmodifiableList(Arrays.asList(values.toArray()));
    }

    /** The value of a column; of a formula its result, of a link its text. */
    public @Nullable Object shown(int column) {
        Object value = values.get(column);
        if (value instanceof Link link) {
            return link.text();
        }
        return value instanceof Formula formula ? formula.value() : value;
    }

    Row only(List<Integer> columns) {
        List<@Nullable Object> kept = new ArrayList<>();
        columns.forEach(column -> kept.add(values.get(column)));
        return new Row(level, kept);
    }
}
