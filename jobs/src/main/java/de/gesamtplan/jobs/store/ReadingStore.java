package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.energy.Reading;
import de.gesamtplan.domain.energy.ReadingStatus;
import de.gesamtplan.domain.origin.Origin;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The readings of all meters, only ever added to. */
@Repository
public class ReadingStore {
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final DataSource dataSource;

    ReadingStore(JdbcClient jdbc, JdbcTemplate template, DataSource dataSource) {
        this.jdbc = jdbc;
        this.template = template;
        this.dataSource = dataSource;
    }

    /** Takes rows of meter id, begin (UTC), delivery, value, status, sheet and line. */
    public BulkLoad load(BulkLane lane) {
        return new BulkLoad(lane, "reading", "meter_id, begins_at, delivery_id, value, status, sheet, line");
    }

    /** For {@link #load}. */
    public BulkLane lane() {
        return new BulkLane(dataSource);
    }

    /** Sum of the values of a delivery as they were delivered, whatever their units. */
    public BigDecimal sumOf(long delivery) {
        return jdbc.sql("SELECT COALESCE(SUM(value), 0) FROM reading WHERE delivery_id = :delivery")
                .param("delivery", delivery)
                .query(BigDecimal.class)
                .single();
    }

    /** Readings of a meter in order of time, of each instant the one of the latest delivery. */
    public List<Reading> readings(int meter, Instant from, Instant to) {
        List<Reading> readings = new ArrayList<>();
        template.query(
                connection -> {
                    PreparedStatement statement =
                            connection.prepareStatement("""
                            SELECT begins_at, value, status FROM reading
                            WHERE meter_id = ? AND begins_at >= ? AND begins_at < ?
                            ORDER BY begins_at, delivery_id
                            """, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
                    statement.setFetchSize(10_000);
                    statement.setInt(1, meter);
                    statement.setObject(2, LocalDateTime.ofInstant(from, ZoneOffset.UTC));
                    statement.setObject(3, LocalDateTime.ofInstant(to, ZoneOffset.UTC));
                    return statement;
                },
                row -> {
                    Reading reading = new Reading(
                            row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            row.getBigDecimal(2),
                            ReadingStatus.of(row.getString(3).charAt(0)));
                    int last = readings.size() - 1;
                    if (last >= 0 && readings.get(last).at().equals(reading.at())) {
                        readings.set(last, reading);
                    } else {
                        readings.add(reading);
                    }
                });
        return readings;
    }

    /** Where the readings of a meter were delivered, of each instant that of the latest delivery. */
    public Map<Instant, Origin> origins(int meter, Instant from, Instant to) {
        Map<Instant, Origin> origins = new HashMap<>();
        jdbc.sql("""
                        SELECT begins_at, delivery_id, sheet, line FROM reading
                        WHERE meter_id = :meter AND begins_at >= :from AND begins_at < :to
                        ORDER BY begins_at, delivery_id
                        """)
                .param("meter", meter)
                .param("from", LocalDateTime.ofInstant(from, ZoneOffset.UTC))
                .param("to", LocalDateTime.ofInstant(to, ZoneOffset.UTC))
                .query(row -> {
                    origins.put(
                            row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            new Origin(row.getLong(2), row.getString(3), row.getInt(4)));
                });
        return origins;
    }

    /** Local year (Europe/Berlin) of the latest reading that is followed by a whole year's end; empty if there is none. */
    public List<Integer> years() {
        return jdbc.sql("""
                        SELECT DISTINCT YEAR(begins_at + INTERVAL 1 HOUR) AS y FROM (
                            SELECT MIN(begins_at) AS begins_at FROM reading GROUP BY meter_id
                            UNION SELECT MAX(begins_at) - INTERVAL 1 DAY FROM reading GROUP BY meter_id) AS ends
                        ORDER BY y
                        """).query(Integer.class).list();
    }

    /** Deliveries that brought readings. */
    public TreeSet<Long> deliveries() {
        return new TreeSet<>(jdbc.sql("SELECT DISTINCT delivery_id FROM reading")
                .query(Long.class)
                .list());
    }
}
