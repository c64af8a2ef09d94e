package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.ReadingSource;
import de.gesamtplan.domain.energy.ReadingStatus;
import de.gesamtplan.domain.origin.Origin;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The readings of all meters, only ever added to. */
@Repository
public class ReadingStore {
    /** What {@code TO_SECONDS} says of 1970-01-01. */
    private static final long SECONDS_BEFORE_1970 = 62_167_219_200L;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final DataSource dataSource;

    ReadingStore(JdbcClient jdbc, JdbcTemplate template, DataSource dataSource) {
        this.jdbc = jdbc;
        this.template = template;
        this.dataSource = dataSource;
    }

    /** Takes rows of meter id, begin (UTC), delivery, value, status, sheet, line, end (UTC) where the register does not say it, and reason. */
    public BulkLoad load(BulkLane lane) {
        return new BulkLoad(
                lane, "reading", "meter_id, begins_at, delivery_id, value, status, sheet, line, ends_at, reason");
    }

    /** For {@link #load}; the keys of the meters and the delivery are checked by {@link #note}, once for each meter. */
    public BulkLane lane() {
        return BulkLane.ofKnownKeys(dataSource);
    }

    /** Sum of the values of a delivery as they were delivered, whatever their units. */
    public BigDecimal sumOf(long delivery) {
        return jdbc.sql("SELECT COALESCE(SUM(value), 0) FROM reading WHERE delivery_id = :delivery")
                .param("delivery", delivery)
                .query(BigDecimal.class)
                .single();
    }

    /** The readings that reach into a period. */
    public ReadingSource source(ToIntFunction<Meter> ids, Instant from, Instant to) {
        return (meter, sink) -> {
            if (meter.isSpan()) {
                spans(ids.applyAsInt(meter), from, to, sink);
            } else {
                stream(ids.applyAsInt(meter), from, to, sink);
            }
        };
    }

    /** Passes intervals with an end of their own on in order of delivery. */
    private void spans(int meter, Instant from, Instant to, ReadingSource.Sink sink) {
        jdbc.sql("""
                        SELECT TO_SECONDS(begins_at), TO_SECONDS(COALESCE(ends_at, begins_at)), value, status FROM reading
                        WHERE meter_id = :meter AND begins_at < :to AND COALESCE(ends_at, begins_at) > :from
                        ORDER BY delivery_id, begins_at
                        """)
                .param("meter", meter)
                .param("from", LocalDateTime.ofInstant(from, ZoneOffset.UTC))
                .param("to", LocalDateTime.ofInstant(to, ZoneOffset.UTC))
                .query((RowCallbackHandler) row -> sink.take(
                        row.getLong(1) - SECONDS_BEFORE_1970,
                        row.getLong(2) - SECONDS_BEFORE_1970,
                        millionths(row.getString(3)),
                        ReadingStatus.of(row.getString(4).charAt(0))));
    }

    /** Passes readings of a meter on in order of time, of each instant the one of the latest delivery. */
    private void stream(int meter, Instant from, Instant to, ReadingSource.Sink sink) {
        LatestOnly latest = new LatestOnly(sink);
        template.query(
                connection -> {
                    // Seconds and text, as they cost least to hand over.
                    PreparedStatement statement =
                            connection.prepareStatement("""
                            SELECT TO_SECONDS(begins_at), value, status FROM reading
                            WHERE meter_id = ? AND begins_at >= ? AND begins_at < ?
                            ORDER BY begins_at, delivery_id
                            """, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
                    statement.setFetchSize(10_000);
                    statement.setInt(1, meter);
                    statement.setObject(2, LocalDateTime.ofInstant(from, ZoneOffset.UTC));
                    statement.setObject(3, LocalDateTime.ofInstant(to, ZoneOffset.UTC));
                    return statement;
                },
                (RowCallbackHandler) row -> {
                    long second = row.getLong(1) - SECONDS_BEFORE_1970;
                    latest.take(
                            second,
                            second,
                            millionths(row.getString(2)),
                            ReadingStatus.of(row.getString(3).charAt(0)));
                });
        latest.end();
    }

    /** A number with six decimals, as the column has. */
    private static long millionths(String value) {
        long micro = 0;
        boolean negative = value.charAt(0) == '-';
        for (int i = negative ? 1 : 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '.') {
                micro = micro * 10 + (c - '0');
            }
        }
        return negative ? -micro : micro;
    }

    /** Of neighbours of one instant, passes the last on. */
    private static final class LatestOnly {
        private final ReadingSource.Sink sink;
        private boolean any;
        private long second;
        private long ends;
        private long micro;
        private ReadingStatus status = ReadingStatus.MISSING;

        LatestOnly(ReadingSource.Sink sink) {
            this.sink = sink;
        }

        void take(long atSecond, long endSecond, long value, ReadingStatus trusted) {
            if (any && atSecond != second) {
                sink.take(second, ends, micro, status);
            }
            any = true;
            second = atSecond;
            ends = endSecond;
            micro = value;
            status = trusted;
        }

        void end() {
            if (any) {
                sink.take(second, ends, micro, status);
            }
        }
    }

    /** What a delivery brought of a meter. */
    public record Range(int meter, long delivery, Instant first, Instant last, int readings) {}

    /** Notes what a delivery brought, so that figures that it touches are worked out again. */
    public void note(List<Range> ranges) {
        template.batchUpdate(
                "INSERT INTO reading_range (meter_id, delivery_id, first_at, last_at, readings) VALUES (?, ?, ?, ?, ?)",
                ranges,
                1000,
                (statement, range) -> {
                    statement.setInt(1, range.meter());
                    statement.setLong(2, range.delivery());
                    statement.setObject(3, LocalDateTime.ofInstant(range.first(), ZoneOffset.UTC));
                    statement.setObject(4, LocalDateTime.ofInstant(range.last(), ZoneOffset.UTC));
                    statement.setInt(5, range.readings());
                });
    }

    /** What was delivered of all meters, by meter and delivery. */
    public List<Range> ranges() {
        return jdbc.sql("SELECT * FROM reading_range ORDER BY meter_id, delivery_id")
                .query((row, n) -> range(row))
                .list();
    }

    /** What these deliveries brought, by meter and delivery. */
    public List<Range> ranges(Collection<Long> deliveries) {
        return deliveries.isEmpty()
                ? List.of()
                : jdbc.sql(
                                "SELECT * FROM reading_range WHERE delivery_id IN (:deliveries) ORDER BY meter_id, delivery_id")
                        .param("deliveries", deliveries)
                        .query((row, n) -> range(row))
                        .list();
    }

    /** Numbers of the meters of which some delivery reaches into the time. */
    public Set<Integer> heard(Instant from, Instant to) {
        return Set.copyOf(
                jdbc.sql("SELECT DISTINCT meter_id FROM reading_range WHERE first_at < :to AND last_at >= :from")
                        .param("from", LocalDateTime.ofInstant(from, ZoneOffset.UTC))
                        .param("to", LocalDateTime.ofInstant(to, ZoneOffset.UTC))
                        .query(Integer.class)
                        .list());
    }

    private static Range range(ResultSet row) throws SQLException {
        return new Range(
                row.getInt("meter_id"),
                row.getLong("delivery_id"),
                row.getObject("first_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("last_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getInt("readings"));
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

    /** What senders said of why a reading's status is what it is, by its begin, of each that of the latest delivery. */
    public Map<Instant, String> reasons(int meter, Instant from, Instant to) {
        Map<Instant, String> reasons = new HashMap<>();
        jdbc.sql("""
                        SELECT begins_at, reason FROM reading
                        WHERE meter_id = :meter AND begins_at >= :from AND begins_at < :to
                        ORDER BY begins_at, delivery_id
                        """)
                .param("meter", meter)
                .param("from", LocalDateTime.ofInstant(from, ZoneOffset.UTC))
                .param("to", LocalDateTime.ofInstant(to, ZoneOffset.UTC))
                .query(row -> {
                    Instant at = row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC);
                    String reason = row.getString(2);
                    if (reason == null) {
                        reasons.remove(at);
                    } else {
                        reasons.put(at, reason);
                    }
                });
        return reasons;
    }

    /** Local year (Europe/Berlin) of the latest reading that is followed by a whole year's end; empty if there is none. */
    public List<Integer> years() {
        return jdbc.sql("""
                        SELECT DISTINCT YEAR(begins_at + INTERVAL 1 HOUR) AS y FROM (
                            SELECT MIN(first_at) AS begins_at FROM reading_range GROUP BY meter_id
                            UNION SELECT MAX(last_at) - INTERVAL 1 DAY FROM reading_range GROUP BY meter_id) AS ends
                        ORDER BY y
                        """).query(Integer.class).list();
    }

    /** Local day of the latest reading; a stand at midnight belongs to the day before. */
    public Optional<LocalDate> lastDay(ZoneId zone) {
        return jdbc.sql("SELECT last_at FROM reading_range ORDER BY last_at DESC LIMIT 1")
                .query(LocalDateTime.class)
                .optional()
                .map(last -> LocalDate.ofInstant(last.toInstant(ZoneOffset.UTC).minusSeconds(1), zone));
    }

    /** Deliveries that brought readings. */
    public TreeSet<Long> deliveries() {
        return new TreeSet<>(jdbc.sql("SELECT DISTINCT delivery_id FROM reading_range")
                .query(Long.class)
                .list());
    }
}
