package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.bundling.memory.Decision;
import de.gesamtplan.domain.bundling.memory.DecisionKind;
import de.gesamtplan.domain.bundling.memory.DecisionLog;
import de.gesamtplan.domain.bundling.memory.Verdict;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** What planners decided on similar demands, all of it. */
@Repository
public class DecisionStore {
    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public DecisionLog log() {
        return new DecisionLog(jdbc.sql("""
                        SELECT d.*, v.delivered_at FROM bundling_decision d JOIN delivery v ON v.id = d.delivery_id
                        ORDER BY d.id
                        """).query((row, n) -> decision(row)).list());
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getLong("id"),
                DecisionKind.valueOf(row.getString("kind")),
                new Decision.Side(row.getString("department_one"), row.getString("title_one")),
                new Decision.Side(row.getString("department_two"), row.getString("title_two")),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("reason"),
                row.getString("author"),
                row.getObject("delivered_at", LocalDateTime.class).toLocalDate(),
                new Money(row.getBigDecimal("volume")),
                row.getString("features"),
                row.getObject("supersedes", Long.class),
                new Origin(row.getLong("delivery_id"), row.getString("sheet"), row.getInt("line")));
    }

    /** @return its number */
    public long add(Decision decision) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                INSERT INTO bundling_decision (kind, department_one, title_one, words_one, department_two, title_two,
                                               words_two, verdict, reason, author, volume, features, supersedes,
                                               delivery_id, sheet, line)
                VALUES (:kind, :departmentOne, :titleOne, :wordsOne, :departmentTwo, :titleTwo,
                        :wordsTwo, :verdict, :reason, :author, :volume, :features, :supersedes,
                        :delivery, :sheet, :line)
                """)
                .param("kind", decision.kind().name())
                .param("departmentOne", decision.one().department())
                .param("titleOne", decision.one().title())
                .param("wordsOne", decision.one().key().words())
                .param("departmentTwo", decision.other().department())
                .param("titleTwo", decision.other().title())
                .param("wordsTwo", decision.other().key().words())
                .param("verdict", decision.verdict().name())
                .param("reason", decision.reason())
                .param("author", decision.author())
                .param("volume", decision.volume().euros())
                .param("features", decision.features())
                .param("supersedes", decision.supersedes())
                .param("delivery", decision.origin().deliveryId())
                .param("sheet", decision.origin().sheet())
                .param("line", decision.origin().line())
                .update(key);
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("the database gave the decision no number");
        }
        return id.longValue();
    }

    /** Sum of the volumes that are stored of a delivery. */
    public BigDecimal sumOf(long delivery) {
        return jdbc.sql("SELECT COALESCE(SUM(volume), 0) FROM bundling_decision WHERE delivery_id = :delivery")
                .param("delivery", delivery)
                .query(BigDecimal.class)
                .single();
    }
}
