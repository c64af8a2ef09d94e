package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Budgets of other bodies, for comparison; never part of the state's own figures. */
@Repository
public class ComparisonBudgetStore {
    private static final int BATCH = 1000;

    /**
     * A row of such a budget.
     *
     * @param budgetLine as that body writes it
     * @param kind for instance Ansatz, Ist, or the kind of a municipal account
     */
    public record Entry(
            int year, String budgetLine, String purpose, String kind, Money amount, String reference, Origin origin) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ComparisonBudgetStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    public void add(List<Entry> entries) {
        template.batchUpdate("""
                INSERT INTO comparison_budget (budget_year, budget_line, purpose, kind, amount, reference, delivery_id,
                                               sheet, line)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, entries, BATCH, (insert, e) -> {
            insert.setInt(1, e.year());
            insert.setString(2, e.budgetLine());
            insert.setString(3, e.purpose());
            insert.setString(4, e.kind());
            insert.setBigDecimal(5, e.amount().euros());
            insert.setString(6, e.reference());
            insert.setLong(7, e.origin().deliveryId());
            insert.setString(8, e.origin().sheet());
            insert.setInt(9, e.origin().line());
        });
    }

    /** Sum of the amounts that are stored of a delivery. */
    public BigDecimal sumOf(long delivery) {
        return jdbc.sql("SELECT COALESCE(SUM(amount), 0) FROM comparison_budget WHERE delivery_id = :delivery")
                .param("delivery", delivery)
                .query(BigDecimal.class)
                .single();
    }
}
