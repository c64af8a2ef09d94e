package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.energy.Coverage;
import de.gesamtplan.domain.energy.Evidence;
import de.gesamtplan.domain.energy.MeasuringPoint;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.Site;
import de.gesamtplan.domain.energy.SiteDetails;
import de.gesamtplan.domain.energy.emission.SupplyContract;
import de.gesamtplan.domain.energy.kpi.Metric;
import de.gesamtplan.domain.energy.kpi.Norm;
import de.gesamtplan.domain.energy.kpi.ServerGroup;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sites and what their key figures rest on besides readings. */
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
                        text(row, "operator"),
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

    /** What is known of the sites beyond their key figures. */
    public List<SiteDetails> details() {
        return jdbc.sql("SELECT * FROM site ORDER BY code")
                .query((row, n) -> new SiteDetails(
                        row.getString("code"),
                        text(row, "owner"),
                        row.getBigDecimal("area_m2"),
                        row.getBigDecimal("computer_area_m2"),
                        text(row, "postcode"),
                        text(row, "municipality"),
                        flag(row, "public_body"),
                        flag(row, "customers"),
                        row.getBoolean("it_only"),
                        text(row, "energy_management"),
                        flag(row, "certified"),
                        text(row, "site_type"),
                        text(row, "electrical_redundancy"),
                        text(row, "cooling_redundancy"),
                        text(row, "cooling"),
                        text(row, "refrigerants"),
                        row.getBigDecimal("cold_conversion")))
                .list();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private static @Nullable Boolean flag(ResultSet row, String column) throws SQLException {
        boolean value = row.getBoolean(column);
        return row.wasNull() ? null : value;
    }

    public List<Norm> norms() {
        return jdbc.sql("SELECT * FROM energy_norm ORDER BY metric, from_year")
                .query((row, n) -> new Norm(
                        Metric.valueOf(row.getString("metric")),
                        row.getInt("from_year"),
                        row.getString("edition"),
                        row.getString("reason"),
                        Evidence.valueOf(row.getString("evidence"))))
                .list();
    }

    public List<SupplyContract> contracts() {
        return jdbc.sql("SELECT * FROM supply_contract ORDER BY site, valid_from")
                .query((row, n) -> new SupplyContract(
                        row.getString("site"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("supplier"),
                        row.getBigDecimal("renewable_percent"),
                        row.getBigDecimal("guarantees_percent"),
                        row.getBigDecimal("grams_per_kwh"),
                        text(row, "source")))
                .list();
    }

    public List<ServerGroup> servers() {
        return jdbc.sql("SELECT * FROM server_group ORDER BY site, name, valid_from")
                .query((row, n) -> new ServerGroup(
                        row.getString("site"),
                        row.getString("name"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getInt("quantity"),
                        row.getBigDecimal("performance"),
                        row.getBigDecimal("power_kw"),
                        row.getString("benchmark"),
                        row.getBigDecimal("utilisation"),
                        row.getBoolean("accelerated")))
                .list();
    }

    /** Sums of months from bills, as those of a meter of their own that gives one value a month. */
    public List<MeterMonth> monthlyAmounts(YearMonth from, YearMonth to) {
        return jdbc.sql("""
                        SELECT * FROM monthly_amount WHERE month BETWEEN :from AND :to ORDER BY site, role, month
                        """)
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .query((row, n) -> {
                    String point = row.getString("point");
                    return new MeterMonth(
                            row.getString("source"),
                            row.getString("site"),
                            Role.valueOf(row.getString("role")),
                            point == null ? null : MeasuringPoint.valueOf(point),
                            YearMonth.from(row.getObject("month", LocalDate.class)),
                            true,
                            row.getBigDecimal("amount").stripTrailingZeros(),
                            new Coverage(1, 1, 0, 0, 0));
                })
                .list();
    }
}
