package de.gesamtplan.jobs.reference;

import de.gesamtplan.jobs.intake.Row;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a kind of reference data is kept.
 *
 * @param name of the table
 * @param columns without {@code delivery_id}
 * @param values of the columns, from a row
 */
record ReferenceTable(String name, List<String> columns, Function<Row, @Nullable Object[]> values) {
    static ReferenceTable of(String name, String columns, Function<Row, @Nullable Object[]> values) {
        return new ReferenceTable(name, List.of(columns.split(" ")), values);
    }

    /** Names are of this program, values are parameters. */
    String sql() {
        String marks = "?, ".repeat(columns.size()) + "?";
        String updates = columns.stream()
                .map(column -> column + " = VALUES(" + column + ")")
                .collect(Collectors.joining(", "));
        return "INSERT INTO " + name + " (" + String.join(", ", columns) + ", delivery_id) VALUES (" + marks
                + ") ON DUPLICATE KEY UPDATE " + updates + ", delivery_id = VALUES(delivery_id)";
    }

    String countSql() {
        return "SELECT COUNT(*) FROM " + name + " WHERE delivery_id = ?";
    }
}
