package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.bundling.award.Standard;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.procurement.FrameworkContract;
import de.gesamtplan.domain.procurement.Threshold;
import de.gesamtplan.domain.procurement.Thresholds;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Thresholds, framework contracts and the standards catalogue. */
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

    /**
     * What bookings show as called off, by number of the contract, EUR with tax: of each Vorgang that names a contract the
     * greater of what is ordered and what is paid. A Vorgang that names several counts with the first by number.
     */
    public Map<String, Money> called() {
        Map<String, Money> called = new TreeMap<>();
        jdbc.sql("""
                        SELECT contract, SUM(GREATEST(ordered, paid)) AS amount FROM (
                            SELECT v.contract, b.vorgang,
                                   SUM(CASE b.kind WHEN 'FESTLEGUNG' THEN b.amount
                                                   WHEN 'FESTLEGUNGSMINDERUNG' THEN -b.amount ELSE 0 END) AS ordered,
                                   SUM(CASE b.kind WHEN 'ANORDNUNG' THEN b.amount WHEN 'UMBUCHUNG' THEN b.amount
                                                   WHEN 'ABSETZUNG' THEN -b.amount ELSE 0 END) AS paid
                            FROM booking b
                            JOIN (SELECT vorgang, MIN(contract) AS contract FROM booking WHERE contract <> ''
                                  GROUP BY vorgang) v ON v.vorgang = b.vorgang
                            GROUP BY v.contract, b.vorgang) per_vorgang
                        GROUP BY contract
                        """).query(row -> {
            called.put(row.getString("contract"), new Money(row.getBigDecimal("amount")));
        });
        return called;
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

    /** All standards by code, also those that hold no more. */
    public Map<String, Standard> standards() {
        Map<String, Standard> standards = new TreeMap<>();
        jdbc.sql("SELECT code, name, status, valid_from, valid_to FROM standard ORDER BY code")
                .query(row -> {
                    String status = row.getString("status");
                    standards.put(
                            row.getString("code"),
                            new Standard(
                                    row.getString("code"),
                                    row.getString("name"),
                                    status == null ? "" : status,
                                    row.getObject("valid_from", LocalDate.class),
                                    row.getObject("valid_to", LocalDate.class)));
                });
        return standards;
    }
}
