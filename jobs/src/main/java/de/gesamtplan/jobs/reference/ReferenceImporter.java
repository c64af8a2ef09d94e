package de.gesamtplan.jobs.reference;

import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.DeliveryKind;
import de.gesamtplan.jobs.intake.FileException;
import de.gesamtplan.jobs.intake.Importer;
import de.gesamtplan.jobs.intake.Intake;
import de.gesamtplan.jobs.intake.Outcome;
import de.gesamtplan.jobs.intake.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Takes in reference data. The mapping profile says which of it a file is; a key that is there already is replaced. */
@Component
class ReferenceImporter implements Importer {
    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;

    ReferenceImporter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DeliveryKind kind() {
        return DeliveryKind.REFERENCE;
    }

    @Override
    public Intake begin(Delivery delivery) {
        String name = delivery.profile().setting("tabelle", "");
        ReferenceTable table = ReferenceTables.ALL.get(name);
        if (table == null) {
            throw new FileException(
                    "REF-01",
                    "Unbekannte Referenzdaten. Der Dateiname muss mit einem dieser Wörter beginnen: "
                            + String.join(", ", new TreeSet<>(ReferenceTables.ALL.keySet())) + ".");
        }
        return new Rows(table, delivery.id());
    }

    private final class Rows implements Intake {
        private final ReferenceTable table;
        private final long delivery;
        private final List<@Nullable Object[]> buffer = new ArrayList<>();
        private int accepted;

        Rows(ReferenceTable table, long delivery) {
            this.table = table;
            this.delivery = delivery;
        }

        /** Reference data has no amounts. */
        @Override
        public BigDecimal amount(Row row) {
            return BigDecimal.ZERO;
        }

        @Override
        public Outcome take(Row row) {
            @Nullable Object[] values = table.values().apply(row);
            if (!row.isRejected()) {
                buffer.add(values);
                accepted++;
            }
            if (buffer.size() >= BATCH) {
                flush();
            }
            return Outcome.ACCEPTED;
        }

        private void flush() {
            jdbc.batchUpdate(table.sql(), buffer, BATCH, (statement, values) -> {
                for (int v = 0; v < values.length; v++) {
                    statement.setObject(v + 1, values[v]);
                }
                statement.setLong(values.length + 1, delivery);
            });
            buffer.clear();
        }

        @Override
        public void finish() {
            flush();
        }

        @Override
        public BigDecimal stored() {
            Integer rows = jdbc.queryForObject(table.countSql(), Integer.class, delivery);
            if (rows == null || rows > accepted) {
                throw new IllegalStateException("stored " + rows + " of " + accepted + " rows in " + table.name());
            }
            return BigDecimal.ZERO;
        }
    }
}
