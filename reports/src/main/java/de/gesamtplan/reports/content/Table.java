package de.gesamtplan.reports.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table: typed columns and rows that fit them.
 *
 * @param name what the table shows; read out to those who cannot see it
 * @param emptyNote what stands there if there are no rows, for instance {@code Keine Vorschläge.}
 */
public record Table(String name, List<Column> columns, List<Row> rows, String emptyNote) {
    /** @throws IllegalArgumentException if a row does not fit the columns; the message names row and column */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("table without columns: " + name);
        }
        for (int r = 0; r < rows.size(); r++) {
            check(name, columns, rows.get(r), r);
        }
    }

    private static void check(String name, List<Column> columns, Row row, int index) {
        if (row.values().size() != columns.size()) {
            throw new IllegalArgumentException("table %s, row %d: %d values for %d columns"
                    .formatted(name, index, row.values().size(), columns.size()));
        }
        for (int c = 0; c < columns.size(); c++) {
            Object value = row.shown(c);
            if (value != null && !columns.get(c).kind().allows(value)) {
                throw new IllegalArgumentException("table %s, row %d, column %s: %s is not of kind %s"
                        .formatted(
                                name,
                                index,
                                columns.get(c).header(),
                                value.getClass().getSimpleName(),
                                columns.get(c).kind()));
            }
        }
    }

    /** Without columns that have no value in any row, as print has no room for them. */
    public Table withoutEmptyColumns() {
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(c -> rows.isEmpty()
                        || rows.stream().anyMatch(row -> row.shown(c) != null && !"".equals(row.shown(c))))
                .boxed()
                .toList();
        return new Table(
                name,
                kept.stream().map(columns::get).toList(),
                rows.stream().map(row -> row.only(kept)).toList(),
                emptyNote);
    }

    public static Builder of(String name, Column... columns) {
        return new Builder(name, Arrays.asList(columns));
    }

    public static Builder of(String name, List<Column> columns) {
        return new Builder(name, columns);
    }

    /** Collects rows. */
    public static final class Builder {
        private final String name;
        private final List<Column> columns;
        private final List<Row> rows = new ArrayList<>();
        private String emptyNote = "Keine Einträge.";

        private Builder(String name, List<Column> columns) {
            this.name = name;
            this.columns = columns;
        }

        public Builder row(@Nullable Object... values) {
            return add(Row.Level.DATA, Arrays.asList(values));
        }

        public Builder subtotal(@Nullable Object... values) {
            return add(Row.Level.SUBTOTAL, Arrays.asList(values));
        }

        public Builder total(@Nullable Object... values) {
            return add(Row.Level.TOTAL, Arrays.asList(values));
        }

        public Builder add(Row.Level level, List<? extends @Nullable Object> values) {
            rows.add(new Row(level, new ArrayList<>(values)));
            return this;
        }

        public Builder ifEmpty(String note) {
            emptyNote = note;
            return this;
        }

        public Table build() {
            return new Table(name, columns, rows, emptyNote);
        }
    }
}
