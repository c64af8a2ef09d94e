package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.money.Money;
import java.util.Map;
import org.springframework.stereotype.Repository;

/** The adopted budget (Haushaltssoll). */
@Repository
public class AdoptedBudgetStore {
    /** Appropriation (Soll) of each line of the year after all changes; empty if no budget of the year is known. */
    public Map<BudgetLine, Money> adopted(int year) {
        return Map.of();
    }
}
