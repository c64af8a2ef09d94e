package de.gesamtplan.jobs.controlling;

import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.execution.MatchRules;
import de.gesamtplan.domain.execution.PlanExecution;
import de.gesamtplan.domain.plan.PlanItem;
import de.gesamtplan.domain.plan.PlanningRound;
import de.gesamtplan.jobs.store.KnownUpTo;
import de.gesamtplan.jobs.store.PlanStore;
import de.gesamtplan.jobs.store.ReferenceStore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the plan that covers a budget year, and holds the bookings against it. */
@Component
class PlanOfYear {
    private final PlanStore plans;
    private final ReferenceStore references;

    PlanOfYear(PlanStore plans, ReferenceStore references) {
        this.plans = plans;
        this.references = references;
    }

    /** Null if no plan covers the year: then everything would look unplanned. */
    @Nullable
    PlanExecution execution(ControllingReport report, KnownUpTo known, MatchRules rules) {
        int year = report.date().year();
        for (PlanningRound round : references.rounds()) {
            if (round.budgetYears().contains(year)) {
                List<PlanItem> items = plans.latest(round.name(), known).stream()
                        .flatMap(plan -> plan.items().stream())
                        .toList();
                if (!items.isEmpty()) {
                    return PlanExecution.of(year, round.name(), items, report.bookings(), rules);
                }
            }
        }
        return null;
    }
}
