package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.budget.CoverageRing;
import de.gesamtplan.domain.controlling.ClosedMonth;
import de.gesamtplan.domain.controlling.StatusRules;
import de.gesamtplan.domain.forecast.ForecastRules;
import de.gesamtplan.domain.plan.Departments;
import de.gesamtplan.jobs.store.Calculation.ReportFile;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Closed months and the reports that were handed out of them. Nothing here is ever changed. */
@Repository
public class CloseStore {
    /** What a report rests on besides deliveries, as it was on the day of the close. */
    public record Basis(
            List<CoverageRing> rings,
            Departments departments,
            StatusRules rules,
            @Nullable ForecastRules forecast) {
        /** Months that were closed before there were other methods were forecast by orders. */
        public ForecastRules forecastRules() {
            return forecast == null ? ForecastRules.ordersOnly() : forecast;
        }
    }

    /**
     * A closed month.
     *
     * @param snapshot number of its report
     * @param figures SHA-256 of the list of all its figures
     */
    public record Close(
            BudgetPeriod period,
            LocalDateTime at,
            String by,
            long lastDelivery,
            long snapshot,
            Basis basis,
            String figures) {
        public ClosedMonth month() {
            return new ClosedMonth(period, at.toLocalDate(), lastDelivery);
        }
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CloseStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<Close> find(BudgetPeriod period) {
        return all().stream().filter(c -> c.period().equals(period)).findFirst();
    }

    /** All closed months, the oldest first. */
    public List<Close> all() {
        return jdbc.sql("SELECT * FROM month_close ORDER BY budget_year, period")
                .query((row, n) -> close(row))
                .list();
    }

    private Close close(ResultSet row) throws SQLException {
        return new Close(
                new BudgetPeriod(row.getInt("budget_year"), row.getInt("period")),
                row.getObject("closed_at", LocalDateTime.class),
                row.getString("closed_by"),
                row.getLong("last_delivery"),
                row.getLong("snapshot_id"),
                json.readValue(row.getString("basis"), Basis.class),
                row.getString("figures_sha256"));
    }

    /** Number of the last delivery there is. */
    public long lastDelivery() {
        return jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM delivery")
                .query(Long.class)
                .single();
    }

    /** Closes a month with all its files, or not at all. */
    @Transactional
    public void add(Close close, List<ReportFile> files) {
        jdbc.sql("""
                INSERT INTO month_close (budget_year, period, closed_at, closed_by, last_delivery, snapshot_id, basis,
                                         figures_sha256)
                VALUES (:year, :period, :at, :by, :lastDelivery, :snapshot, :basis, :figures)
                """)
                .param("year", close.period().year())
                .param("period", close.period().number())
                .param("at", close.at())
                .param("by", close.by())
                .param("lastDelivery", close.lastDelivery())
                .param("snapshot", close.snapshot())
                .param("basis", json.writeValueAsString(close.basis()))
                .param("figures", close.figures())
                .update();
        for (ReportFile file : files) {
            jdbc.sql("""
                    INSERT INTO closed_report (budget_year, period, name, sha256, content)
                    VALUES (:year, :period, :name, :sha256, :content)
                    """)
                    .param("year", close.period().year())
                    .param("period", close.period().number())
                    .param("name", file.name())
                    .param("sha256", sha256(file.bytes()))
                    .param("content", file.bytes())
                    .update();
        }
    }

    /**
     * The files as they were handed out.
     *
     * @throws IllegalStateException if one is no longer what was stored
     */
    public List<ReportFile> files(BudgetPeriod period) {
        List<ReportFile> files = new ArrayList<>();
        jdbc.sql("""
                        SELECT name, sha256, content FROM closed_report
                        WHERE budget_year = :year AND period = :period ORDER BY name
                        """)
                .param("year", period.year())
                .param("period", period.number())
                .query(row -> {
                    byte[] content = row.getBytes("content");
                    if (!sha256(content).equals(row.getString("sha256"))) {
                        throw new IllegalStateException("ABSCHLUSS-05: Die abgelegte Datei " + row.getString("name")
                                + " des abgeschlossenen Monats " + period
                                + " ist verändert worden. Bitte den Betrieb verständigen und die Sicherung prüfen.");
                    }
                    files.add(new ReportFile(row.getString("name"), content));
                });
        return files;
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
