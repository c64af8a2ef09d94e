package de.gesamtplan.jobs.energy;

import de.gesamtplan.domain.budget.AppropriationMovement;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.energy.saving.MeasureFunds;
import de.gesamtplan.domain.energy.saving.SavingMeasure;
import de.gesamtplan.domain.energy.saving.SavingPlan;
import de.gesamtplan.domain.plan.DepartmentPlan;
import de.gesamtplan.domain.plan.PlanItem;
import de.gesamtplan.jobs.store.AdoptedBudgetStore;
import de.gesamtplan.jobs.store.BookingStore;
import de.gesamtplan.jobs.store.PlanStore;
import de.gesamtplan.jobs.store.ReferenceStore;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Joins measures to the budget by the budget line and the plan item that they name. */
@Component
class FundedMeasures {
    private final AdoptedBudgetStore budget;
    private final BookingStore bookings;
    private final PlanStore plans;
    private final ReferenceStore references;

    FundedMeasures(AdoptedBudgetStore budget, BookingStore bookings, PlanStore plans, ReferenceStore references) {
        this.budget = budget;
        this.bookings = bookings;
        this.plans = plans;
        this.references = references;
    }

    /** The plan with what the budget knows of its measures; of those that name no budget line nothing. */
    SavingPlan in(SavingPlan plan) {
        Map<String, MeasureFunds> funds = new TreeMap<>();
        for (SavingMeasure measure : plan.measures()) {
            MeasureFunds.line(measure).ifPresent(line -> funds.put(measure.key(), funds(measure, line)));
        }
        return plan.with(funds);
    }

    private MeasureFunds funds(SavingMeasure measure, BudgetLine line) {
        int year = measure.on().getYear();
        List<AppropriationMovement> movements = budget.movements(year).stream()
                .filter(movement -> movement.line().equals(line))
                .toList();
        return MeasureFunds.of(measure, movements, bookings.ofLine(line, year), items(measure, year));
    }

    private List<PlanItem> items(SavingMeasure measure, int year) {
        return measure.planItem().isEmpty()
                ? List.of()
                : references.rounds().stream()
                        .filter(round -> round.budgetYears().contains(year))
                        .flatMap(round -> plans.latest(round.name()).stream())
                        .map(DepartmentPlan::items)
                        .flatMap(List::stream)
                        .toList();
    }
}
