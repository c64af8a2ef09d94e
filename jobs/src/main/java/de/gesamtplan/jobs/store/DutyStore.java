package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.energy.Evidence;
import de.gesamtplan.domain.energy.duty.DataPoint;
import de.gesamtplan.domain.energy.duty.Derivation;
import de.gesamtplan.domain.energy.duty.Duty;
import de.gesamtplan.domain.energy.duty.DutyEntry;
import de.gesamtplan.domain.energy.duty.DutyState;
import de.gesamtplan.domain.energy.duty.DutyTable;
import de.gesamtplan.domain.energy.duty.Limit;
import de.gesamtplan.domain.energy.duty.RegisterSheet;
import de.gesamtplan.domain.energy.kpi.Metric;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Limits, other duties, and what operators say was done about them. */
@Repository
public class DutyStore {
    private final JdbcClient jdbc;

    DutyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public DutyTable table() {
        return new DutyTable(limits(), duties(), entries());
    }

    private List<Limit> limits() {
        return jdbc.sql("SELECT * FROM energy_limit ORDER BY yardstick, code")
                .query((row, n) -> new Limit(
                        row.getString("code"),
                        row.getString("law"),
                        Metric.valueOf(row.getString("metric")),
                        row.getObject("start_from", LocalDate.class),
                        row.getObject("start_to", LocalDate.class),
                        row.getObject("in_force_from", LocalDate.class),
                        row.getInt("grace_years"),
                        row.getBigDecimal("bound").stripTrailingZeros(),
                        Limit.Direction.valueOf(row.getString("direction")),
                        row.getBigDecimal("minimum_kw").stripTrailingZeros(),
                        row.getBoolean("yardstick"),
                        row.getString("exceptions"),
                        row.getString("source"),
                        evidence(row)))
                .list();
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return Evidence.valueOf(Objects.requireNonNullElse(row.getString("evidence"), "UNVERIFIED"));
    }

    private List<Duty> duties() {
        return jdbc.sql("SELECT * FROM energy_duty ORDER BY code")
                .query((row, n) -> {
                    boolean publicBody = row.getBoolean("public_body");
                    boolean either = row.wasNull();
                    return new Duty(
                            row.getString("code"),
                            row.getString("law"),
                            row.getString("duty"),
                            Duty.Proof.valueOf(row.getString("proof")),
                            row.getBoolean("of_it_operators"),
                            plain(row.getBigDecimal("minimum_kw")),
                            plain(row.getBigDecimal("below_kw")),
                            plain(row.getBigDecimal("minimum_it_kw")),
                            plain(row.getBigDecimal("above_kwh")),
                            either ? null : publicBody,
                            row.getBoolean("customers_only"),
                            row.getObject("closing_before", LocalDate.class),
                            row.getObject("due_from", LocalDate.class),
                            dayOfYear(row.getString("due_yearly")),
                            row.getString("exceptions"),
                            row.getString("source"),
                            evidence(row));
                })
                .list();
    }

    /** {@code 31.03.} */
    static @Nullable MonthDay dayOfYear(@Nullable String day) {
        return day == null
                ? null
                : MonthDay.of(Integer.parseInt(day.substring(3, 5)), Integer.parseInt(day.substring(0, 2)));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }

    private List<DutyEntry> entries() {
        return jdbc.sql("SELECT * FROM duty_entry ORDER BY site, duty, year")
                .query((row, n) -> {
                    int year = row.getInt("year");
                    return new DutyEntry(
                            row.getString("site"),
                            row.getString("duty"),
                            year == 0 ? null : year,
                            DutyState.valueOf(row.getString("state")),
                            row.getObject("done_on", LocalDate.class),
                            row.getString("note"));
                })
                .list();
    }

    /** What registers ask for, with what operators enter themselves. */
    public RegisterSheet registers() {
        List<DataPoint.Item> items = jdbc.sql("SELECT * FROM register_item ORDER BY law, position")
                .query((row, n) -> {
                    String derivation = row.getString("derivation");
                    return new DataPoint.Item(
                            row.getString("code"),
                            row.getString("law"),
                            row.getString("wording"),
                            Objects.requireNonNullElse(row.getString("unit"), ""),
                            derivation == null ? null : Derivation.valueOf(derivation),
                            plain(row.getBigDecimal("minimum_it_kw")),
                            evidence(row));
                })
                .list();
        List<DataPoint.Entry> entries = jdbc.sql("SELECT * FROM register_entry ORDER BY site, year, law, code")
                .query((row, n) -> new DataPoint.Entry(
                        row.getString("site"),
                        row.getInt("year"),
                        row.getString("law"),
                        row.getString("code"),
                        row.getString("value"),
                        row.getString("source")))
                .list();
        return new RegisterSheet(items, entries);
    }
}
