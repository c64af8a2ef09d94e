package de.gesamtplan.domain.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A planning round (Planungsrunde): for which budget years the departments plan.
 *
 * @param name for instance {@code 2027/2028}
 * @param budgetYears one year, or two that follow one another
 * @param planUntil last year of the medium-term plan
 * @param deadline last day for department plans
 */
public record PlanningRound(
        String name, SortedSet<Integer> budgetYears, int planUntil, LocalDate deadline, State state) {

    /** Where the round stands. */
    public enum State {
        OPEN("offen"),
        CLOSED("geschlossen"),
        CONSOLIDATED("konsolidiert"),
        ADOPTED("beschlossen");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public PlanningRound {
        budgetYears = Collections.unmodifiableSortedSet(new TreeSet<>(budgetYears));
        if (budgetYears.isEmpty()
                || budgetYears.last() - budgetYears.first() != budgetYears.size() - 1
                || budgetYears.size() > 2) {
            throw new IllegalArgumentException(
                    "a round has one budget year or two that follow one another: " + budgetYears);
        }
        if (planUntil < budgetYears.last()) {
            throw new IllegalArgumentException("the medium-term plan ends before the budget years do: " + planUntil);
        }
    }

    /** The year before the first budget year, against which plans are compared. */
    public int yearBefore() {
        return budgetYears.first() - 1;
    }

    /** All years that departments plan for: the budget years and the medium-term plan. */
    public List<Integer> planYears() {
        return IntStream.rangeClosed(budgetYears.first(), planUntil).boxed().toList();
    }
}
