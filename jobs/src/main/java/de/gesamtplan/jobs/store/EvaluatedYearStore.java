package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.plausibility.DaySums;
import de.gesamtplan.domain.energy.plausibility.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Month sums and findings by meter and year, kept so that a late value costs only its own meter's year. */
@Repository
public class EvaluatedYearStore {
    /**
     * @param meter number of the first meter of the chain
     * @param state what it was worked out from: it still holds if that is the same
     * @param days of a chain that is held against others
     */
    public record Evaluated(int meter, String state, List<MeterMonth> months, DaySums days, List<Finding> findings) {
        public Evaluated {
            months = List.copyOf(months);
            findings = List.copyOf(findings);
        }
    }

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final JsonMapper json;

    EvaluatedYearStore(JdbcClient jdbc, JdbcTemplate template, JsonMapper json) {
        this.jdbc = jdbc;
        this.template = template;
        this.json = json;
    }

    /** All that is kept of a year, by the number of the first meter. */
    public Map<Integer, Evaluated> of(int year) {
        Map<Integer, Evaluated> kept = new HashMap<>();
        jdbc.sql("SELECT meter_id, state, months, days, findings FROM evaluated_year WHERE year = :year")
                .param("year", year)
                .query(row -> {
                    kept.put(
                            row.getInt(1),
                            new Evaluated(
                                    row.getInt(1),
                                    row.getString(2),
                                    List.of(json.readValue(row.getString(3), MeterMonth[].class)),
                                    json.readValue(row.getString(4), DaySums.class),
                                    List.of(json.readValue(row.getString(5), Finding[].class))));
                });
        return kept;
    }

    /** Told of kept hours, meter by meter. */
    public interface HoursSink {
        void take(int meter, byte[] hours);
    }

    /** Passes on the hours of all meters of which they were kept, as they were given. */
    public void hours(int year, HoursSink sink) {
        jdbc.sql("SELECT meter_id, hours FROM evaluated_year WHERE year = :year AND LENGTH(hours) > 0")
                .param("year", year)
                .query(row -> {
                    sink.take(row.getInt(1), row.getBytes(2));
                });
    }

    /** @param hours of those that were worked out anew, by meter; those of the others stay */
    public void keep(int year, List<Evaluated> evaluated, Map<Integer, byte[]> hours) {
        template.batchUpdate("""
                INSERT INTO evaluated_year (meter_id, year, state, months, days, findings, hours)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE state = VALUES(state), months = VALUES(months), days = VALUES(days),
                    findings = VALUES(findings), hours = COALESCE(VALUES(hours), hours)
                """, evaluated, 100, (statement, one) -> {
            statement.setInt(1, one.meter());
            statement.setInt(2, year);
            statement.setString(3, one.state());
            statement.setString(4, json.writeValueAsString(one.months()));
            statement.setString(5, json.writeValueAsString(one.days()));
            statement.setString(6, json.writeValueAsString(one.findings()));
            statement.setBytes(7, hours.get(one.meter()));
        });
    }
}
