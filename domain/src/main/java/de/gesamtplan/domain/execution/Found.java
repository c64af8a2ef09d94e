package de.gesamtplan.domain.execution;

import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.plan.PlanItem;
import org.jspecify.annotations.Nullable;

/**
 * The plan item that a search led to.
 *
 * @param item null if it led to none
 * @param reason what decided, or why nothing did; German
 * @param closed whether what the booking names forbids to search on: several items fit alike
 */
record Found(@Nullable PlanItem item, Way way, String reason, boolean closed) {
    static Found of(PlanItem item, Way way, String reason) {
        return new Found(item, way, reason, true);
    }

    static Found none(String reason) {
        return new Found(null, Way.NONE, reason, false);
    }

    static Found undecided(String reason) {
        return new Found(null, Way.NONE, reason, true);
    }

    Found after(String before) {
        return new Found(item, way, (before + ' ' + reason).strip(), closed);
    }

    Assignment assignment(Booking booking) {
        return new Assignment(booking, item, way, reason);
    }
}
