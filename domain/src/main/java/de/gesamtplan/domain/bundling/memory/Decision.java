package de.gesamtplan.domain.bundling.memory;

import de.gesamtplan.domain.bundling.ContentKey;
import de.gesamtplan.domain.bundling.Decisions;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a planner decided on two demands. It is kept for good: another decision on the same pair stands beside it and counts
 * from then on.
 *
 * @param number in the order of decisions; 0 while it is not stored
 * @param one the demand whose content comes first
 * @param reason why, as the planner wrote it; may be empty if the verdict needs none
 * @param author who decided
 * @param day when it was handed in
 * @param volume that the planner saw beside the pair, EUR
 * @param features that the planner saw: names, levels, weights and their sum
 * @param supersedes number of the decision on the pair that counted before; null if there was none
 */
public record Decision(
        long number,
        DecisionKind kind,
        Side one,
        Side other,
        Verdict verdict,
        String reason,
        String author,
        LocalDate day,
        Money volume,
        String features,
        @Nullable Long supersedes,
        Origin origin) {
    /** A demand by what it says, whatever its number in a round is. */
    public record Side(String department, String title) {
        public ContentKey key() {
            return ContentKey.of(department, title);
        }
    }

    public Decision {
        if (one.key().compareTo(other.key()) > 0) {
            Side first = other;
            other = one;
            one = first;
        }
        if (author.isBlank() || verdict.needsReason() && reason.isBlank()) {
            throw new IllegalArgumentException("a decision has an author, and a reason if it is " + verdict);
        }
    }

    public Decisions.Pair pair() {
        return new Decisions.Pair(one.key(), other.key());
    }

    /** Whether handing this one in after the former changes nothing. */
    public boolean saysTheSameAs(Decision former) {
        return kind == former.kind
                && pair().equals(former.pair())
                && verdict == former.verdict
                && reason.equals(former.reason)
                && author.equals(former.author);
    }
}
