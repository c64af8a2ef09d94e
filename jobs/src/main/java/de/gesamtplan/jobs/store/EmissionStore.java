package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.energy.Evidence;
import de.gesamtplan.domain.energy.emission.Carrier;
import de.gesamtplan.domain.energy.emission.EditionDecision;
import de.gesamtplan.domain.energy.emission.EmissionFactor;
import de.gesamtplan.domain.energy.emission.FactorBook;
import de.gesamtplan.domain.energy.emission.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Emission factors, decisions on their editions, and those that were published. */
@Repository
public class EmissionStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    EmissionStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public FactorBook book() {
        return new FactorBook(factors(), decisions(), published());
    }

    /** Of one year the later delivery comes last, then the later edition by name. */
    private List<EmissionFactor> factors() {
        return jdbc.sql("SELECT * FROM emission_factor ORDER BY year, carrier, method, delivery_id, edition")
                .query((row, n) -> new EmissionFactor(
                        row.getInt("year"),
                        carrier(row.getString("carrier")),
                        method(row.getString("method")),
                        row.getString("edition"),
                        Objects.requireNonNullElse(row.getString("status"), "ohne Angabe"),
                        row.getBigDecimal("grams_per_kwh"),
                        Objects.requireNonNullElse(row.getString("source"), ""),
                        Evidence.valueOf(Objects.requireNonNullElse(row.getString("evidence"), "UNVERIFIED"))))
                .list();
    }

    private List<EditionDecision> decisions() {
        return jdbc.sql("SELECT * FROM emission_decision ORDER BY year, carrier, method, decided_on")
                .query((row, n) -> new EditionDecision(
                        row.getInt("year"),
                        carrier(row.getString("carrier")),
                        method(row.getString("method")),
                        row.getString("edition"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("decided_by"),
                        row.getString("reason")))
                .list();
    }

    private static Carrier carrier(String label) {
        return Carrier.of(label).orElseThrow(() -> new IllegalStateException("unknown carrier: " + label));
    }

    private static Method method(String label) {
        return Method.of(label).orElseThrow(() -> new IllegalStateException("unknown method: " + label));
    }

    /** The factors used in the first report of each year. */
    private List<EmissionFactor> published() {
        List<EmissionFactor> factors = new ArrayList<>();
        jdbc.sql("""
                        SELECT JSON_EXTRACT(content, '$.report.factors') FROM snapshot
                        WHERE id IN (SELECT MIN(id) FROM snapshot WHERE kind = 'energy' GROUP BY subject)
                        ORDER BY id
                        """).query(String.class).list().forEach(choices -> {
            for (JsonNode choice : json.readTree(choices)) {
                JsonNode used = choice.path("used");
                if (used.isObject()) {
                    factors.add(factor(used));
                }
            }
        });
        return factors;
    }

    private static EmissionFactor factor(JsonNode used) {
        return new EmissionFactor(
                used.path("year").asInt(),
                Carrier.valueOf(used.path("carrier").asString()),
                Method.valueOf(used.path("method").asString()),
                used.path("edition").asString(),
                used.path("status").asString(),
                new BigDecimal(used.path("gramsPerKwh").asString()),
                used.path("source").asString(),
                Evidence.valueOf(used.path("evidence").asString()));
    }
}
