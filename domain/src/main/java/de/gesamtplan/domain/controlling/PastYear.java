package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.money.Money;
import java.time.LocalDate;
import java.util.List;

/** An earlier budget year in sums by budget line: what was paid in each period, and what the Soll was made of by day. */
public record PastYear(int year, List<PastIst> ist, List<PastSoll> soll) {
    /** Actual of a budget line in one period, 1 to 16. */
    public record PastIst(BudgetLine line, int period, Money amount) {}

    /** What was added to the Soll of a budget line on a day. */
    public record PastSoll(BudgetLine line, LocalDate effectiveOn, Money amount) {}

    public PastYear {
        ist = List.copyOf(ist);
        soll = List.copyOf(soll);
    }
}
