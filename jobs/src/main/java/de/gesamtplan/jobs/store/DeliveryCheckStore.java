package de.gesamtplan.jobs.store;

import de.gesamtplan.jobs.intake.DeliveryKind;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which deliveries of readings have had their check written. */
@Repository
public class DeliveryCheckStore {
    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    DeliveryCheckStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Deliveries without a check, oldest first. */
    public List<Long> open() {
        return jdbc.sql("""
                        SELECT id FROM delivery
                        WHERE kind = :kind AND state <> 'READING'
                            AND id NOT IN (SELECT delivery_id FROM delivery_check)
                        ORDER BY id
                        """)
                .param("kind", DeliveryKind.READING.name())
                .query(Long.class)
                .list();
    }

    /** Those that were checked last, together. */
    public List<Long> latest() {
        return jdbc.sql("""
                        SELECT delivery_id FROM delivery_check
                        WHERE batch = (SELECT MAX(batch) FROM delivery_check) ORDER BY delivery_id
                        """).query(Long.class).list();
    }

    /** Notes that these were checked together. */
    public void done(List<Long> deliveries) {
        template.batchUpdate(
                "INSERT IGNORE INTO delivery_check (delivery_id, batch) VALUES (?, ?)",
                deliveries,
                1000,
                (statement, delivery) -> {
                    statement.setLong(1, delivery);
                    statement.setLong(2, deliveries.get(0));
                });
    }
}
