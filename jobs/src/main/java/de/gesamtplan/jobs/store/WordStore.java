package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.bundling.learning.WordDecision;
import de.gesamtplan.domain.bundling.learning.WordLog;
import de.gesamtplan.domain.bundling.lexicon.LearnedWord;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.jobs.database.Inserted;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What planners decided on words of the lexicon, all of it. */
@Repository
public class WordStore {
    private final JdbcClient jdbc;

    WordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public WordLog log() {
        return new WordLog(jdbc.sql("""
                        SELECT d.*, v.delivered_at FROM lexicon_decision d JOIN delivery v ON v.id = d.delivery_id
                        ORDER BY d.id
                        """).query((row, n) -> decision(row)).list());
    }

    private static WordDecision decision(ResultSet row) throws SQLException {
        return new WordDecision(
                row.getLong("id"),
                row.getString("word"),
                LearnedWord.Use.valueOf(row.getString("word_use")),
                row.getString("concept"),
                WordDecision.Verdict.valueOf(row.getString("verdict")),
                row.getString("reason"),
                row.getString("author"),
                row.getObject("delivered_at", LocalDateTime.class).toLocalDate(),
                row.getString("evidence"),
                row.getObject("supersedes", Long.class),
                new Origin(row.getLong("delivery_id"), row.getString("sheet"), row.getInt("line")));
    }

    /** @return its number */
    public long add(WordDecision decision) {
        return Inserted.number(jdbc.sql("""
                INSERT INTO lexicon_decision (word, word_use, concept, verdict, reason, author, evidence, supersedes,
                                              delivery_id, sheet, line)
                VALUES (:word, :use, :concept, :verdict, :reason, :author, :evidence, :supersedes, :delivery, :sheet, :line)
                """)
                .param("word", decision.word())
                .param("use", decision.use().name())
                .param("concept", decision.concept())
                .param("verdict", decision.verdict().name())
                .param("reason", decision.reason())
                .param("author", decision.author())
                .param("evidence", decision.evidence())
                .param("supersedes", decision.supersedes())
                .param("delivery", decision.origin().deliveryId())
                .param("sheet", decision.origin().sheet())
                .param("line", decision.origin().line()));
    }
}
