package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.energy.EmissionFactor;
import de.gesamtplan.domain.energy.Limit;
import de.gesamtplan.domain.energy.Metric;
import de.gesamtplan.domain.energy.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sites, emission factors and legal limits. */
@Repository
public class EnergyReferenceStore {
    private final JdbcClient jdbc;

    EnergyReferenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Site> sites() {
        return jdbc.sql("SELECT * FROM site ORDER BY code")
                .query((row, n) -> new Site(
                        row.getString("code"),
                        row.getString("name"),
                        Objects.requireNonNullElse(row.getString("operator"), ""),
                        row.getObject("operating_since", LocalDate.class),
                        row.getBigDecimal("it_power_kw"),
                        row.getBigDecimal("total_power_kw"),
                        row.getObject("closing_at", LocalDate.class),
                        isYes(row.getString("heat_reuse")),
                        row.getBigDecimal("renewable_percent"),
                        row.getBigDecimal("guarantees_percent")))
                .list();
    }

    private static boolean isYes(@Nullable String text) {
        return text != null
                && !text.isBlank()
                && !text.toLowerCase(Locale.GERMAN).startsWith("nein");
    }

    /** Location-based and direct factors; of one year the later delivery comes last, then the later edition by name. */
    public List<EmissionFactor> factors() {
        return jdbc.sql("""
                        SELECT * FROM emission_factor WHERE method IN ('standortbezogen', 'direkt')
                        ORDER BY year, carrier, delivery_id, edition
                        """)
                .query((row, n) -> new EmissionFactor(
                        row.getInt("year"),
                        row.getString("carrier"),
                        row.getString("method"),
                        row.getString("edition"),
                        Objects.requireNonNullElse(row.getString("status"), "ohne Angabe"),
                        row.getBigDecimal("grams_per_kwh"),
                        Objects.requireNonNullElse(row.getString("source"), "")))
                .list();
    }

    public List<Limit> limits() {
        return jdbc.sql("SELECT * FROM energy_limit ORDER BY code")
                .query((row, n) -> new Limit(
                        row.getString("law"),
                        Metric.valueOf(row.getString("metric")),
                        row.getBoolean("no_heat_pumps"),
                        row.getObject("start_from", LocalDate.class),
                        row.getObject("start_to", LocalDate.class),
                        row.getObject("in_force_from", LocalDate.class),
                        row.getInt("grace_years"),
                        row.getBigDecimal("bound").stripTrailingZeros(),
                        row.getBoolean("upper_bound"),
                        row.getBigDecimal("minimum_kw").stripTrailingZeros(),
                        row.getString("source")))
                .list();
    }
}
