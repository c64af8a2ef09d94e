package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.procurement.FrameworkContract;
import de.gesamtplan.domain.procurement.Threshold;
import de.gesamtplan.domain.procurement.Thresholds;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Thresholds and framework contracts. */
@Repository
public class ProcurementStore {
    private final JdbcClient jdbc;

    ProcurementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Thresholds thresholds() {
        return new Thresholds(jdbc.sql("SELECT * FROM threshold ORDER BY area, `procedure`, valid_from")
                .query((row, n) -> new Threshold(
                        row.getString("area"),
                        row.getString("procedure"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        new Money(row.getBigDecimal("net_amount")),
                        row.getString("source")))
                .list());
    }

    public List<FrameworkContract> contracts() {
        return jdbc.sql("SELECT * FROM framework_contract ORDER BY number")
                .query((row, n) -> new FrameworkContract(
                        row.getString("number"),
                        row.getString("name"),
                        Arrays.asList(row.getString("cpv_codes").split(",")),
                        Arrays.asList(row.getString("entitled").split(",")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        new Money(row.getBigDecimal("maximum_value"))))
                .list();
    }
}
