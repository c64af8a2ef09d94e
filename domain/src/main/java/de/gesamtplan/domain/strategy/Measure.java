package de.gesamtplan.domain.strategy;

import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A measure (Maßnahme) as one edition of the Aktionsplan has it. Editions renumber and rename; the key stays.
 *
 * @param edition year
 * @param number in this edition, for instance {@code 2.6}
 * @param formerly number and name in the edition before, if they differ
 * @param goals strategic goals 1 to 10
 * @param progress degree of completion in percent
 */
public record Measure(
        String key,
        int edition,
        String number,
        String name,
        @Nullable String formerly,
        SortedSet<Integer> goals,
        @Nullable String department,
        MeasureState state,
        @Nullable BigDecimal progress,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        @Nullable Money budget,
        @Nullable String remark) {
    public Measure {
        goals = Collections.unmodifiableSortedSet(new TreeSet<>(goals));
    }
}
