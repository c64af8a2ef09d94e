package de.gesamtplan.jobs.intake;

import de.gesamtplan.jobs.database.Inserted;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Deliveries with their control totals, faults and rejected rows. */
@Repository
public class DeliveryStore {
    private static final int BATCH = 1000;
    private static final int LONGEST_FORM = 500;

    /** A delivery as it was recorded. */
    public record Recorded(
            long id,
            String kind,
            String fileName,
            String sha256,
            boolean taken,
            LocalDateTime deliveredAt,
            Totals totals,
            String form,
            int version,
            @Nullable String container,
            boolean filed) {}

    /**
     * What a row's origin leads to.
     *
     * @param container ZIP file that it came in; null if none
     * @param version how many files of this name had been taken in with it
     */
    public record Source(
            String fileName,
            @Nullable String container,
            String sha256,
            LocalDateTime deliveredAt,
            String profile,
            int version) {}

    /** A row that was held back; cells as delivered. */
    public record Rejected(String sheet, int line, List<String> cells) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final JsonMapper json;
    private final Clock clock;

    DeliveryStore(JdbcClient jdbc, JdbcTemplate template, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.json = json;
        this.clock = clock;
    }

    long begin(Arrival arrival, Content content, String profile) {
        return Inserted.number(jdbc.sql("""
                INSERT INTO delivery (kind, file_name, container, sha256, size_bytes, profile, state, delivered_at, version)
                SELECT :kind, :fileName, :container, :sha256, :size, :profile, 'READING', :now, COUNT(*) + 1
                FROM delivery WHERE kind = :kind AND file_name = :fileName AND state = 'TAKEN'
                """)
                .param("kind", arrival.kind().name())
                .param("fileName", arrival.name())
                .param("container", arrival.container())
                .param("sha256", content.sha256())
                .param("size", content.size())
                .param("profile", profile)
                .param("now", LocalDateTime.now(clock)));
    }

    void end(long id, boolean taken, String form, Totals totals) {
        jdbc.sql("""
                UPDATE delivery SET state = :state, form = :form, taken_sha256 = IF(:taken, sha256, NULL),
                    rows_read = :read, rows_accepted = :accepted, rows_rejected = :rejected, rows_replaced = :replaced,
                    sum_read = :sumRead, sum_accepted = :sumAccepted, sum_rejected = :sumRejected,
                    sum_replaced = :sumReplaced
                WHERE id = :id
                """)
                .param("read", totals.read())
                .param("accepted", totals.accepted())
                .param("rejected", totals.rejected())
                .param("replaced", totals.replaced())
                .param("sumRead", totals.sumRead())
                .param("sumAccepted", totals.sumAccepted())
                .param("sumRejected", totals.sumRejected())
                .param("sumReplaced", totals.sumReplaced())
                .param("form", form.length() > LONGEST_FORM ? form.substring(0, LONGEST_FORM) : form)
                .param("taken", taken)
                .param("state", taken ? "TAKEN" : "REFUSED")
                .param("id", id)
                .update();
    }

    /** Notes that the delivery's file has left the inbox. */
    public void filed(long id) {
        jdbc.sql("UPDATE delivery SET filed = TRUE WHERE id = :id")
                .param("id", id)
                .update();
    }

    /** Notes that the ZIP file has left the inbox in which deliveries came. */
    public void filedAllOf(String container) {
        jdbc.sql("UPDATE delivery SET filed = TRUE WHERE container = :container")
                .param("container", container)
                .update();
    }

    /**
     * Makes good a kill between a move and its note: what no longer lies in the inbox has left it.
     *
     * @param present names of the files that lie there
     */
    public void settle(DeliveryKind kind, Collection<String> present) {
        List<String> names = new ArrayList<>(present);
        names.add("");
        jdbc.sql("""
                        UPDATE delivery SET filed = TRUE
                        WHERE kind = :kind AND NOT filed AND COALESCE(container, file_name) NOT IN (:names)
                        """).param("kind", kind.name()).param("names", names).update();
    }

    /** Why a delivery was refused: the first error of the file as a whole, with its code. */
    public String refusalOf(long id) {
        return jdbc.sql("""
                        SELECT CONCAT(code, ' ', message) FROM fault
                        WHERE delivery_id = :id AND severity = 'ERROR' ORDER BY line > 0, id LIMIT 1
                        """).param("id", id).query(String.class).single();
    }

    void faults(long id, List<Fault> faults) {
        template.batchUpdate(
                "INSERT INTO fault (delivery_id, sheet, line, field, severity, code, value, message) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                faults,
                BATCH,
                (statement, fault) -> {
                    statement.setLong(1, id);
                    statement.setString(2, fault.sheet());
                    statement.setInt(3, fault.line());
                    statement.setString(4, fault.field());
                    statement.setString(5, fault.severity().name());
                    statement.setString(6, fault.code());
                    statement.setString(7, fault.value());
                    statement.setString(8, fault.message());
                });
    }

    void rejected(long id, List<IntakeRun.HeldRow> held) {
        List<Object[]> values = new ArrayList<>();
        for (IntakeRun.HeldRow one : held) {
            Row row = one.row();
            List<String> cells = new ArrayList<>();
            for (int c = 0; c < row.cells().size(); c++) {
                String cell = row.at(c);
                cells.add(cell == null ? "" : cell);
            }
            values.add(new Object[] {id, row.sheet(), row.line(), one.amount(), json.writeValueAsString(cells)});
        }
        template.batchUpdate(
                "INSERT INTO rejected_row (delivery_id, sheet, line, amount, cells) VALUES (?, ?, ?, ?, ?)", values);
    }

    /** The delivery that took this content in before, if any. */
    public Optional<Recorded> taken(DeliveryKind kind, String sha256) {
        return jdbc.sql("SELECT * FROM delivery WHERE kind = :kind AND taken_sha256 = :sha256")
                .param("kind", kind.name())
                .param("sha256", sha256)
                .query((row, n) -> recorded(row))
                .optional();
    }

    /** The latest delivery of this content, taken in or refused, if there is one. */
    public Optional<Recorded> latest(DeliveryKind kind, String sha256) {
        return jdbc.sql("SELECT * FROM delivery WHERE kind = :kind AND sha256 = :sha256 ORDER BY id DESC LIMIT 1")
                .param("kind", kind.name())
                .param("sha256", sha256)
                .query((row, n) -> recorded(row))
                .optional();
    }

    /** These deliveries, taken in or refused, in the order of their numbers. */
    public List<Recorded> recorded(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM delivery WHERE id IN (:ids) ORDER BY id")
                        .param("ids", ids)
                        .query((row, n) -> recorded(row))
                        .list();
    }

    /** Name of the file that was delivered under the number, if it is of the kind. */
    public Optional<String> fileName(long id, DeliveryKind kind) {
        return jdbc.sql("SELECT file_name FROM delivery WHERE id = :id AND kind = :kind")
                .param("id", id)
                .param("kind", kind.name())
                .query(String.class)
                .optional();
    }

    /** The files by number of the delivery. */
    public Map<Long, Source> sources(Collection<Long> ids) {
        Map<Long, Source> sources = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT * FROM delivery WHERE id IN (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        sources.put(
                                row.getLong("id"),
                                new Source(
                                        row.getString("file_name"),
                                        row.getString("container"),
                                        row.getString("sha256"),
                                        row.getObject("delivered_at", LocalDateTime.class),
                                        row.getString("profile"),
                                        row.getInt("version")));
                    });
        }
        return sources;
    }

    /** Names of the delivered files by number of the delivery. */
    public Map<Long, String> fileNames(Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT id, file_name FROM delivery WHERE id IN (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        names.put(row.getLong(1), row.getString(2));
                    });
        }
        return names;
    }

    /** The day of the latest of the deliveries: up to when the data counts. */
    public LocalDate lastDay(Collection<Long> ids) {
        return jdbc.sql("SELECT MAX(delivered_at) FROM delivery WHERE id IN (:ids)")
                .param("ids", ids)
                .query(LocalDateTime.class)
                .single()
                .toLocalDate();
    }

    public List<Fault> faultsOf(long id) {
        return jdbc.sql("SELECT * FROM fault WHERE delivery_id = :id ORDER BY sheet, line, id")
                .param("id", id)
                .query((row, n) -> new Fault(
                        row.getString("sheet"),
                        row.getInt("line"),
                        row.getString("field"),
                        Severity.valueOf(row.getString("severity")),
                        row.getString("code"),
                        row.getString("value"),
                        row.getString("message")))
                .list();
    }

    public List<Rejected> rejectedOf(long id) {
        return jdbc.sql("SELECT sheet, line, cells FROM rejected_row WHERE delivery_id = :id ORDER BY sheet, line")
                .param("id", id)
                .query((row, n) -> new Rejected(
                        row.getString("sheet"),
                        row.getInt("line"),
                        List.of(json.readValue(row.getString("cells"), String[].class))))
                .list();
    }

    private static Recorded recorded(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Recorded(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("state").equals("TAKEN"),
                row.getObject("delivered_at", LocalDateTime.class),
                new Totals(
                        row.getLong("rows_read"),
                        row.getLong("rows_accepted"),
                        row.getLong("rows_rejected"),
                        row.getLong("rows_replaced"),
                        row.getBigDecimal("sum_read"),
                        row.getBigDecimal("sum_accepted"),
                        row.getBigDecimal("sum_rejected"),
                        row.getBigDecimal("sum_replaced")),
                row.getString("form"),
                row.getInt("version"),
                row.getString("container"),
                row.getBoolean("filed"));
    }
}
