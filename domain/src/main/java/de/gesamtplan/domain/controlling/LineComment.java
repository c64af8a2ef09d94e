package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What a department says about one of its budget lines.
 *
 * @param period month that it was stated for
 * @param expectedYearEnd expected actual of the whole year, EUR; null if nothing is stated
 * @param cause one of {@link DeviationCause} as the department words it; empty if none is stated
 * @param comment may be empty
 * @param author who wrote it, may be empty
 */
public record LineComment(
        BudgetLine line,
        BudgetPeriod period,
        @Nullable Money expectedYearEnd,
        String cause,
        String comment,
        String author,
        Origin origin) {
    /** Whether both say the same, wherever they were delivered. */
    public boolean saysTheSameAs(LineComment other) {
        return equals(new LineComment(
                other.line, other.period, other.expectedYearEnd, other.cause, other.comment, other.author, origin));
    }
}
