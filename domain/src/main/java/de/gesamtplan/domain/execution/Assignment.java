package de.gesamtplan.domain.execution;

import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.plan.PlanItem;
import org.jspecify.annotations.Nullable;

/**
 * A booking and the plan item that it belongs to.
 *
 * @param item null if none was found
 * @param reason what decided, or why nothing did; German
 */
public record Assignment(Booking booking, @Nullable PlanItem item, Way way, String reason) {
    public Assignment {
        if ((way == Way.NONE) != (item == null)) {
            throw new IllegalArgumentException("an item is found on some way, and only then");
        }
    }
}
