package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.strategy.Measure;
import de.gesamtplan.domain.strategy.MeasureState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Measures of all editions of the Aktionsplan. */
@Repository
public class StrategyStore {
    private final JdbcClient jdbc;

    StrategyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Measure> measures() {
        return jdbc.sql("SELECT * FROM measure ORDER BY edition, measure_key")
                .query((row, n) -> {
                    BigDecimal budget = row.getBigDecimal("budget");
                    return new Measure(
                            row.getString("measure_key"),
                            row.getInt("edition"),
                            row.getString("number"),
                            row.getString("name"),
                            row.getString("formerly"),
                            new TreeSet<>(Arrays.stream(row.getString("goals").split(","))
                                    .map(Integer::valueOf)
                                    .toList()),
                            row.getString("department"),
                            MeasureState.of(row.getString("status")),
                            row.getBigDecimal("progress"),
                            row.getObject("begins_at", LocalDate.class),
                            row.getObject("ends_at", LocalDate.class),
                            budget == null ? null : new Money(budget),
                            row.getString("remark"));
                })
                .list();
    }

    /** The day of the delivery that the edition came with. */
    public LocalDate dataDate(int edition) {
        return jdbc.sql("""
                SELECT MAX(d.delivered_at) FROM measure m JOIN delivery d ON d.id = m.delivery_id
                WHERE m.edition = :edition
                """)
                .param("edition", edition)
                .query(java.time.LocalDateTime.class)
                .single()
                .toLocalDate();
    }
}
