package de.gesamtplan.jobs.budget;

import static de.gesamtplan.jobs.intake.BudgetLineCells.code;
import static de.gesamtplan.jobs.intake.BudgetLineCells.requiredCode;
import static de.gesamtplan.jobs.intake.BudgetLineCells.text;
import static de.gesamtplan.jobs.intake.BudgetLineCells.year;

import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.jobs.intake.BudgetLineCells;
import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.Intake;
import de.gesamtplan.jobs.intake.Outcome;
import de.gesamtplan.jobs.intake.Row;
import de.gesamtplan.jobs.store.ComparisonBudgetStore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One file of the budget of another body (profile setting {@code haushaltsstellen: andere}): its lines are kept as that
 * body writes them, in the field {@code Haushaltsstelle}.
 */
final class ComparisonBudgetIntake implements Intake {
    private static final int BATCH = 1000;
    private static final int LINE = 500;
    private static final int REFERENCE = 200;
    private static final int KIND = 50;

    private final Delivery delivery;
    private final ComparisonBudgetStore store;
    private final List<ComparisonBudgetStore.Entry> buffer = new ArrayList<>();

    ComparisonBudgetIntake(Delivery delivery, ComparisonBudgetStore store) {
        this.delivery = delivery;
        this.store = store;
    }

    @Override
    public BigDecimal amount(Row row) {
        return row.control("Betrag");
    }

    @Override
    public Outcome take(Row row) {
        Integer year = year(row);
        String line = requiredCode(row, "Haushaltsstelle", LINE);
        String kind = requiredCode(row, "Art", KIND);
        Money amount = BudgetLineCells.amount(row);
        String reference = code(row, "Bezug", REFERENCE);
        if (!row.isRejected() && year != null && line != null && kind != null && amount != null) {
            buffer.add(new ComparisonBudgetStore.Entry(
                    year,
                    line,
                    text(row, "Zweckbestimmung"),
                    kind,
                    amount,
                    reference,
                    new Origin(delivery.id(), row.sheet(), row.line())));
            if (buffer.size() >= BATCH) {
                finish();
            }
        }
        return Outcome.ACCEPTED;
    }

    @Override
    public void finish() {
        store.add(buffer);
        buffer.clear();
    }

    @Override
    public BigDecimal stored() {
        return store.sumOf(delivery.id());
    }
}
