package de.gesamtplan.domain.plan;

import de.gesamtplan.domain.money.Money;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one department submitted for a round (IT-Fachplanung). A new submission is a new version; former ones stay as they
 * were.
 *
 * @param version counts the department's submissions in the round, from 1
 * @param items in the order of the submission
 */
public record DepartmentPlan(String department, String round, int version, List<PlanItem> items) {
    /** @throws IllegalArgumentException if an item is another department's, or two items have one number */
    public DepartmentPlan {
        items = List.copyOf(items);
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1, not " + version);
        }
        Set<String> numbers = new HashSet<>();
        for (PlanItem item : items) {
            if (!item.department().equals(department)) {
                throw new IllegalArgumentException(item.key() + " does not belong in the plan of " + department);
            }
            if (!numbers.add(item.itemId())) {
                throw new IllegalArgumentException(item.key() + " is in the plan twice");
            }
        }
    }

    /** Everything asked for, all years together. */
    public Money total() {
        return Money.sum(
                items.stream().flatMap(item -> item.amounts().values().stream()).toList());
    }
}
