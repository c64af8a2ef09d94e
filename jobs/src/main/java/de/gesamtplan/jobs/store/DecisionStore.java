package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.bundling.memory.Decision;
import de.gesamtplan.domain.bundling.memory.DecisionKind;
import de.gesamtplan.domain.bundling.memory.DecisionLog;
import de.gesamtplan.domain.bundling.memory.Resubmission;
import de.gesamtplan.domain.bundling.memory.Verdict;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.jobs.database.Inserted;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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
                side(row, "one"),
                side(row, "two"),
                Verdict.valueOf(row.getString("verdict")),
                row.getObject("original", Integer.class),
                row.getString("reason"),
                row.getString("author"),
                row.getObject("delivered_at", LocalDateTime.class).toLocalDate(),
                new Money(row.getBigDecimal("volume")),
                row.getString("features"),
                row.getString("round"),
                new Resubmission(row.getObject("until_day", LocalDate.class), row.getString("until_round")),
                row.getObject("supersedes", Long.class),
                new Origin(row.getLong("delivery_id"), row.getString("sheet"), row.getInt("line")));
    }

    private static Decision.Side side(ResultSet row, String which) throws SQLException {
        BigDecimal volume = row.getBigDecimal("volume_" + which);
        return new Decision.Side(
                row.getString("department_" + which),
                row.getString("title_" + which),
                volume == null ? null : new Money(volume),
                row.getBigDecimal("quantity_" + which));
    }

    /** @return its number */
    public long add(Decision decision) {
        return Inserted.number(jdbc.sql("""
                INSERT INTO bundling_decision (kind, department_one, title_one, words_one, department_two, title_two,
                                               words_two, volume_one, quantity_one, volume_two, quantity_two,
                                               verdict, original, reason, author, volume, features, round, until_day, until_round,
                                               supersedes, delivery_id, sheet, line)
                VALUES (:kind, :departmentOne, :titleOne, :wordsOne, :departmentTwo, :titleTwo,
                        :wordsTwo, :volumeOne, :quantityOne, :volumeTwo, :quantityTwo,
                        :verdict, :original, :reason, :author, :volume, :features, :round, :untilDay, :untilRound,
                        :supersedes, :delivery, :sheet, :line)
                """)
                .param("kind", decision.kind().name())
                .param("departmentOne", decision.one().department())
                .param("titleOne", decision.one().title())
                .param("wordsOne", decision.one().key().words())
                .param("departmentTwo", decision.other().department())
                .param("titleTwo", decision.other().title())
                .param("wordsTwo", decision.other().key().words())
                .param("volumeOne", euros(decision.one()))
                .param("quantityOne", decision.one().quantity())
                .param("volumeTwo", euros(decision.other()))
                .param("quantityTwo", decision.other().quantity())
                .param("verdict", decision.verdict().name())
                .param("original", decision.original())
                .param("reason", decision.reason())
                .param("author", decision.author())
                .param("volume", decision.volume().euros())
                .param("features", decision.features())
                .param("round", decision.round())
                .param("untilDay", decision.until().day())
                .param("untilRound", decision.until().round())
                .param("supersedes", decision.supersedes())
                .param("delivery", decision.origin().deliveryId())
                .param("sheet", decision.origin().sheet())
                .param("line", decision.origin().line()));
    }

    private static @Nullable BigDecimal euros(Decision.Side side) {
        Money volume = side.volume();
        return volume == null ? null : volume.euros();
    }

    /** Sum of the volumes that are stored of a delivery. */
    public BigDecimal sumOf(long delivery) {
        return jdbc.sql("SELECT COALESCE(SUM(volume), 0) FROM bundling_decision WHERE delivery_id = :delivery")
                .param("delivery", delivery)
                .query(BigDecimal.class)
                .single();
    }
}
