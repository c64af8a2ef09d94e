package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.energy.Cadence;
import de.gesamtplan.domain.energy.Formula;
import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.MeasuringPoint;
import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.MeterLinks;
import de.gesamtplan.domain.energy.MeterUnit;
import de.gesamtplan.domain.energy.RegisterRule;
import de.gesamtplan.domain.energy.Role;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The meter register. */
@Repository
public class MeterStore {
    /**
     * A meter and the number that readings refer to it by.
     *
     * @param obis register of the device, for instance {@code 1-1:1.29.0}; null if not entered
     * @param location metering location that the network operator names (Messlokation); null if not entered
     */
    public record Known(
            int id,
            Meter meter,
            @Nullable String obis,
            @Nullable String location) {}

    private final JdbcClient jdbc;

    MeterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sites that a meter may belong to. */
    public Set<String> sites() {
        return Set.copyOf(jdbc.sql("SELECT code FROM site").query(String.class).list());
    }

    /** Enters a meter or replaces what is known of it; its readings stay. */
    public void put(
            Meter meter, @Nullable String obis, @Nullable String location, long delivery, String sheet, int line) {
        MeasuringPoint point = meter.point();
        Formula formula = meter.links().formula();
        jdbc.sql("""
                        INSERT INTO meter (code, site, role, unit, measurement, cadence, obis, location, factor, modulus, resettable,
                            valid_from, valid_to, successor, main_meter, control_meter, formula, formula_source, point,
                            max_power_kw, delivery_id, sheet, line)
                        VALUES (:code, :site, :role, :unit, :measurement, :cadence, :obis, :location, :factor, :modulus, :resettable,
                            :validFrom, :validTo, :successor, :mainMeter, :controlMeter, :formula, :formulaSource, :point,
                            :maxPower, :delivery, :sheet, :line)
                        ON DUPLICATE KEY UPDATE site = VALUES(site), role = VALUES(role), unit = VALUES(unit),
                            measurement = VALUES(measurement), cadence = VALUES(cadence), obis = VALUES(obis),
                            location = VALUES(location),
                            factor = VALUES(factor), modulus = VALUES(modulus), resettable = VALUES(resettable),
                            valid_from = VALUES(valid_from), valid_to = VALUES(valid_to),
                            successor = VALUES(successor), main_meter = VALUES(main_meter),
                            control_meter = VALUES(control_meter), formula = VALUES(formula),
                            formula_source = VALUES(formula_source), point = VALUES(point),
                            max_power_kw = VALUES(max_power_kw),
                            delivery_id = VALUES(delivery_id), sheet = VALUES(sheet), line = VALUES(line)
                        """)
                .param("code", meter.key())
                .param("site", meter.site())
                .param("role", meter.role().name())
                .param("unit", meter.unit().name())
                .param("measurement", meter.measurement().name())
                .param("cadence", meter.cadence().code())
                .param("obis", obis)
                .param("location", location)
                .param("factor", meter.factor())
                .param("modulus", meter.rule().modulus())
                .param("resettable", meter.rule().reset())
                .param("validFrom", meter.validFrom())
                .param("validTo", meter.validTo())
                .param("successor", meter.successor())
                .param("mainMeter", meter.links().mainMeter())
                .param("controlMeter", meter.links().controlMeter())
                .param("formula", formula == null ? null : formula.text())
                .param("formulaSource", formula == null || formula.source().isEmpty() ? null : formula.source())
                .param("point", point == null ? null : point.name())
                .param("maxPower", meter.maxPower())
                .param("delivery", delivery)
                .param("sheet", sheet)
                .param("line", line)
                .update();
    }

    public long countOf(long delivery) {
        return jdbc.sql("SELECT COUNT(*) FROM meter WHERE delivery_id = :delivery")
                .param("delivery", delivery)
                .query(Long.class)
                .single();
    }

    public List<Known> meters() {
        return jdbc.sql("SELECT * FROM meter ORDER BY code")
                .query((row, n) ->
                        new Known(row.getInt("id"), meter(row), row.getString("obis"), row.getString("location")))
                .list();
    }

    private static Meter meter(ResultSet row) throws SQLException {
        @Nullable String point = row.getString("point");
        @Nullable BigDecimal modulus = row.getBigDecimal("modulus");
        @Nullable String formula = row.getString("formula");
        return new Meter(
                row.getString("code"),
                row.getString("site"),
                Role.valueOf(row.getString("role")),
                MeterUnit.valueOf(row.getString("unit")),
                Measurement.valueOf(row.getString("measurement")),
                Cadence.of(row.getString("cadence")).orElseThrow(),
                row.getBigDecimal("factor"),
                new RegisterRule(modulus, row.getBoolean("resettable")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("successor"),
                point == null ? null : MeasuringPoint.valueOf(point),
                row.getBigDecimal("max_power_kw"),
                new MeterLinks(
                        row.getString("main_meter"),
                        row.getString("control_meter"),
                        formula == null
                                ? null
                                : Formula.of(formula, Objects.toString(row.getString("formula_source"), ""))));
    }
}
