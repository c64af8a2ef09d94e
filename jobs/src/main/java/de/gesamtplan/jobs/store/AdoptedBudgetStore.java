package de.gesamtplan.jobs.store;

import static java.util.stream.Collectors.groupingBy;

import de.gesamtplan.domain.budget.Appropriation;
import de.gesamtplan.domain.budget.AppropriationKind;
import de.gesamtplan.domain.budget.AppropriationMovement;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.FundingSource;
import de.gesamtplan.domain.controlling.PastYear.PastSoll;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The adopted budget (Haushaltssoll) and its changes. */
@Repository
public class AdoptedBudgetStore {
    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    AdoptedBudgetStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Appropriation (Soll) of each line of the year after all changes; empty if no budget of the year is known. */
    public Map<BudgetLine, Money> adopted(int year) {
        Map<BudgetLine, Money> soll = new TreeMap<>();
        movements(year).stream()
                .filter(m -> m.kind() != AppropriationKind.VE)
                .collect(groupingBy(AppropriationMovement::line))
                .forEach((line, movements) ->
                        soll.put(line, Appropriation.of(movements).soll()));
        return soll;
    }

    /** All rows of the year that count, as delivered, in the order of their delivery. */
    public List<AppropriationMovement> movements(int year) {
        return movements(year, KnownUpTo.now());
    }

    /** All rows of the year that counted then, as delivered, in the order of their delivery. */
    public List<AppropriationMovement> movements(int year, KnownUpTo known) {
        return jdbc.sql("""
                        SELECT * FROM appropriation
                        WHERE budget_year = :year AND delivery_id <= :known
                          AND (replaced_by = 0 OR replaced_by > :known)
                        ORDER BY id
                        """)
                .param("year", year)
                .param("known", known.delivery())
                .query((row, n) -> movement(row))
                .list();
    }

    private static AppropriationMovement movement(ResultSet row) throws SQLException {
        int dueYear = row.getInt("due_year");
        return new AppropriationMovement(
                row.getInt("budget_year"),
                new BudgetLine(row.getString("kapitel"), row.getString("titel")),
                row.getString("purpose"),
                AppropriationKind.valueOf(row.getString("kind")),
                dueYear == 0 ? null : dueYear,
                new Money(row.getBigDecimal("amount")),
                row.getObject("effective_on", LocalDate.class),
                row.getString("reference"),
                FundingSource.valueOf(row.getString("source")),
                new Origin(row.getLong("delivery_id"), row.getString("sheet"), row.getInt("line")));
    }

    /** What the Soll of earlier years is made of, by year: sums by budget line and day. */
    public Map<Integer, List<PastSoll>> past(int before, int years, KnownUpTo known) {
        Map<Integer, List<PastSoll>> past = new TreeMap<>();
        jdbc.sql("""
                        SELECT budget_year, kapitel, titel, effective_on,
                               SUM(IF(kind = 'SPERRE', -amount, amount)) AS amount
                        FROM appropriation
                        WHERE budget_year < :before AND budget_year >= :before - :years AND kind <> 'VE'
                          AND delivery_id <= :known AND (replaced_by = 0 OR replaced_by > :known)
                        GROUP BY budget_year, kapitel, titel, effective_on
                        ORDER BY budget_year, kapitel, titel, effective_on
                        """)
                .param("before", before)
                .param("years", years)
                .param("known", known.delivery())
                .query(row -> {
                    past.computeIfAbsent(row.getInt("budget_year"), year -> new ArrayList<>())
                            .add(new PastSoll(
                                    new BudgetLine(row.getString("kapitel"), row.getString("titel")),
                                    row.getObject("effective_on", LocalDate.class),
                                    new Money(row.getBigDecimal("amount"))));
                });
        return past;
    }

    public void add(List<AppropriationMovement> movements) {
        template.batchUpdate("""
                INSERT INTO appropriation (budget_year, kapitel, titel, purpose, kind, due_year, amount, effective_on,
                                           reference, source, delivery_id, sheet, line)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, movements, BATCH, (insert, m) -> {
            Integer dueYear = m.dueYear();
            insert.setInt(1, m.year());
            insert.setString(2, m.line().kapitel());
            insert.setString(3, m.line().titel());
            insert.setString(4, m.purpose());
            insert.setString(5, m.kind().name());
            insert.setInt(6, dueYear == null ? 0 : dueYear);
            insert.setBigDecimal(7, m.amount().euros());
            insert.setObject(8, m.effectiveOn());
            insert.setString(9, m.reference());
            insert.setString(10, m.source().name());
            insert.setLong(11, m.origin().deliveryId());
            insert.setString(12, m.origin().sheet());
            insert.setInt(13, m.origin().line());
        });
    }

    /** Lets the rows of earlier files of that name no longer count: the delivery corrects them. */
    public void replace(String fileName, long delivery) {
        jdbc.sql("""
                        UPDATE appropriation SET replaced_by = :delivery
                        WHERE replaced_by = 0 AND delivery_id IN (
                            SELECT id FROM delivery
                            WHERE kind = 'BUDGET' AND file_name = :fileName AND state = 'TAKEN' AND id <> :delivery)
                        """).param("fileName", fileName).param("delivery", delivery).update();
    }

    /** Sum of the amounts that are stored of a delivery. */
    public BigDecimal sumOf(long delivery) {
        return jdbc.sql("SELECT COALESCE(SUM(amount), 0) FROM appropriation WHERE delivery_id = :delivery")
                .param("delivery", delivery)
                .query(BigDecimal.class)
                .single();
    }
}
