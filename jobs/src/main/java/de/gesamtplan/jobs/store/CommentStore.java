package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.controlling.LineComment;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What departments say about their budget lines, all of it. */
@Repository
public class CommentStore {
    private final JdbcClient jdbc;

    CommentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest of each line that was stated for the period or an earlier one of its year, and known then. */
    public SortedMap<BudgetLine, LineComment> upTo(BudgetPeriod period, KnownUpTo known) {
        SortedMap<BudgetLine, LineComment> latest = new TreeMap<>();
        for (LineComment comment : ofYear(period.year(), known)) {
            if (period.includes(comment.period())) {
                latest.put(comment.line(), comment);
            }
        }
        return latest;
    }

    /** All of a year; of each line the earlier period first, and of a period the earlier statement. */
    public List<LineComment> ofYear(int year, KnownUpTo known) {
        return jdbc.sql("""
                        SELECT * FROM line_comment WHERE budget_year = :year AND delivery_id <= :known
                        ORDER BY kapitel, titel, period, id
                        """)
                .param("year", year)
                .param("known", known.delivery())
                .query((row, n) -> comment(row))
                .list();
    }

    private static LineComment comment(ResultSet row) throws SQLException {
        BigDecimal expected = row.getBigDecimal("expected_year_end");
        return new LineComment(
                new BudgetLine(row.getString("kapitel"), row.getString("titel")),
                new BudgetPeriod(row.getInt("budget_year"), row.getInt("period")),
                expected == null ? null : new Money(expected),
                row.getString("cause"),
                row.getString("comment"),
                row.getString("author"),
                new Origin(row.getLong("delivery_id"), row.getString("sheet"), row.getInt("line")));
    }

    public void add(LineComment comment) {
        Money expected = comment.expectedYearEnd();
        jdbc.sql("""
                INSERT INTO line_comment (budget_year, period, kapitel, titel, expected_year_end, cause, comment, author,
                                          delivery_id, sheet, line)
                VALUES (:year, :period, :kapitel, :titel, :expected, :cause, :comment, :author, :delivery, :sheet, :row)
                """)
                .param("year", comment.period().year())
                .param("period", comment.period().number())
                .param("kapitel", comment.line().kapitel())
                .param("titel", comment.line().titel())
                .param("expected", expected == null ? null : expected.euros())
                .param("cause", comment.cause())
                .param("comment", comment.comment())
                .param("author", comment.author())
                .param("delivery", comment.origin().deliveryId())
                .param("sheet", comment.origin().sheet())
                .param("row", comment.origin().line())
                .update();
    }

    /** Sum of the expected year ends that are stored of a delivery. */
    public BigDecimal sumOf(long delivery) {
        return jdbc.sql("SELECT COALESCE(SUM(expected_year_end), 0) FROM line_comment WHERE delivery_id = :delivery")
                .param("delivery", delivery)
                .query(BigDecimal.class)
                .single();
    }
}
