package de.gesamtplan.domain.plan;

import de.gesamtplan.domain.money.Money;

/**
 * Which version of a department plan went into an overall plan.
 *
 * @param items how many items it has
 * @param total all years together, EUR
 */
public record PlanVersion(String department, int version, int items, Money total) {
    static PlanVersion of(DepartmentPlan plan) {
        return new PlanVersion(plan.department(), plan.version(), plan.items().size(), plan.total());
    }
}
