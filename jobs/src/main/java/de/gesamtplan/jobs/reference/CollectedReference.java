package de.gesamtplan.jobs.reference;

import de.gesamtplan.jobs.intake.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of a file of reference data that is read without a database, by the names of the table's columns. */
public final class CollectedReference {
    private final ReferenceTable table;
    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

    /** @param kind as file names begin, for instance {@code standorte} */
    public CollectedReference(String kind) {
        this.table = Objects.requireNonNull(ReferenceTables.ALL.get(kind), kind);
    }

    /** Takes a row; what is wrong with it is noted there. */
    public void take(Row row) {
        @Nullable Object[] values = table.values().apply(row);
        if (!row.isRejected()) {
            Map<String, @Nullable Object> named = new LinkedHashMap<>();
            for (int i = 0; i < values.length; i++) {
                named.put(table.columns().get(i), values[i]);
            }
            rows.add(Collections.unmodifiableMap(named));
        }
    }

    public List<Map<String, @Nullable Object>> all() {
        return List.copyOf(rows);
    }
}
