package de.gesamtplan.jobs.controlling;

import de.gesamtplan.domain.plan.Departments;
import de.gesamtplan.domain.plan.PlanItem;
import de.gesamtplan.domain.plan.PlanningRound;
import de.gesamtplan.jobs.store.KnownUpTo;
import de.gesamtplan.jobs.store.PlanStore;
import de.gesamtplan.jobs.store.ReferenceStore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the plan that covers a budget year. */
@Component
class PlanOfYear {
    /** All items of the round's plans. */
    record Plan(String round, List<PlanItem> items) {}

    private final PlanStore plans;
    private final ReferenceStore references;

    PlanOfYear(PlanStore plans, ReferenceStore references) {
        this.plans = plans;
        this.references = references;
    }

    /**
     * The plan as it was known then; null if none covers the year: held against nothing, all would look unplanned. Items of a
     * department that has ended since it planned are its successor's, as the bookings are.
     */
    @Nullable
    Plan covering(int year, KnownUpTo known, Departments departments) {
        for (PlanningRound round : references.rounds()) {
            if (round.budgetYears().contains(year)) {
                List<PlanItem> items = plans.latest(round.name(), known).stream()
                        .flatMap(plan -> plan.items().stream())
                        .map(item -> item.takenOverBy(
                                departments.heir(item.department(), year).orElse(item.department())))
                        .toList();
                if (!items.isEmpty()) {
                    return new Plan(round.name(), items);
                }
            }
        }
        return null;
    }
}
