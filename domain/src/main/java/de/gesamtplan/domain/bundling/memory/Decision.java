package de.gesamtplan.domain.bundling.memory;

import de.gesamtplan.domain.bundling.ContentKey;
import de.gesamtplan.domain.bundling.Decisions;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a planner decided on two demands. It is kept for good: another decision on the same pair stands beside it and counts
 * from then on.
 *
 * @param number in the order of decisions; 0 while it is not stored
 * @param one the demand whose content comes first
 * @param original 1 or 2 if the first or the second of a confirmed duplicate is the one that counts; null if that is left open
 * @param reason why, as the planner wrote it; may be empty if the verdict needs none
 * @param author who decided
 * @param day when it was handed in
 * @param volume that the planner saw beside the pair, EUR
 * @param features that the planner saw: names, levels, weights and their sum
 * @param round planning round in which it was decided; empty if that is not known
 * @param until when a pair that was put off comes back
 * @param supersedes number of the decision on the pair that counted before; null if there was none
 */
public record Decision(
        long number,
        DecisionKind kind,
        Side one,
        Side other,
        Verdict verdict,
        @Nullable Integer original,
        String reason,
        String author,
        LocalDate day,
        Money volume,
        String features,
        String round,
        Resubmission until,
        @Nullable Long supersedes,
        Origin origin) {
    /**
     * A demand by what it says, whatever its number in a round is.
     *
     * @param volume that it asked for when it was decided on, EUR with tax; null if nobody wrote it down
     * @param quantity that it asked for then; null if it named none
     */
    public record Side(
            String department,
            String title,
            @Nullable Money volume,
            @Nullable BigDecimal quantity) {
        public Side {
            quantity = quantity == null
                    ? null
                    : new BigDecimal(quantity.stripTrailingZeros().toPlainString());
        }

        public Side(String department, String title) {
            this(department, title, null, null);
        }

        public ContentKey key() {
            return ContentKey.of(department, title);
        }
    }

    public Decision {
        if (one.key().compareTo(other.key()) > 0) {
            Side first = other;
            other = one;
            one = first;
            original = original == null ? null : Integer.valueOf(3 - original);
        }
        if (original != null && (kind != DecisionKind.DUPLICATE || verdict != Verdict.CONFIRMED)) {
            throw new IllegalArgumentException("only a confirmed duplicate has an original");
        }
        if (author.isBlank() || verdict.needsReason() && reason.isBlank()) {
            throw new IllegalArgumentException("a decision has an author, and a reason if it is " + verdict);
        }
    }

    public Decisions.Pair pair() {
        return kind.pair(one, other);
    }

    /** Whether handing this one in after the former changes nothing. The same verdict on another amount is another decision. */
    public boolean saysTheSameAs(Decision former) {
        return kind == former.kind
                && one.equals(former.one)
                && other.equals(former.other)
                && verdict == former.verdict
                && Objects.equals(original, former.original)
                && until.equals(former.until)
                && reason.equals(former.reason)
                && author.equals(former.author);
    }

    /** The same as the one that counts after a former one on the pair, if there is any. */
    public Decision after(@Nullable Decision former) {
        return new Decision(
                number,
                kind,
                one,
                other,
                verdict,
                original,
                reason,
                author,
                day,
                volume,
                features,
                round,
                until,
                former == null ? null : former.number,
                origin);
    }

    /** As stored. */
    public Decision numbered(long stored) {
        return new Decision(
                stored,
                kind,
                one,
                other,
                verdict,
                original,
                reason,
                author,
                day,
                volume,
                features,
                round,
                until,
                supersedes,
                origin);
    }
}
