package de.gesamtplan.domain.bundling.memory;

import de.gesamtplan.domain.bundling.Score;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pair of demands on which a planner decides or decided.
 *
 * @param proposal name of the bundling proposal; empty if there is none
 * @param about what it is about; empty if not known
 * @param score of the pair in this run; null if it was not compared
 * @param reason German sentence; may be empty
 * @param former what was last decided; null if nothing was
 * @param changes what differs by now from what was decided on
 */
public record Matter(
        DecisionKind kind,
        String proposal,
        String about,
        Asked one,
        Asked other,
        @Nullable Score score,
        String reason,
        Standing standing,
        @Nullable Decision former,
        List<Change> changes) {
    /** Whether somebody has to decide. */
    public enum Standing {
        OPEN("offen"),
        /** Put off, and the time has come. */
        DUE("Wiedervorlage"),
        /** Decided or put off, but amount or quantity are others by now. */
        REOPENED("wieder offen"),
        PUT_OFF("zurückgestellt"),
        DECIDED("entschieden");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        /** German name. */
        public String label() {
            return label;
        }

        public boolean isOpen() {
            return this != PUT_OFF && this != DECIDED;
        }
    }

    public Matter {
        changes = List.copyOf(changes);
    }

    /** The same as it stands in view of what was decided before. */
    Matter inViewOf(@Nullable Decision decision, Review review) {
        if (decision == null || decision.verdict() == Verdict.REVOKED) {
            return with(Standing.OPEN, decision, List.of());
        }
        if (one.items().isEmpty() || other.items().isEmpty()) {
            // Nothing of it is planned in this round.
            return with(decision.verdict() == Verdict.LATER ? Standing.PUT_OFF : Standing.DECIDED, decision, List.of());
        }
        List<Change> changed = changes(decision, review);
        if (decision.verdict() == Verdict.LATER && decision.until().isDue(decision.round(), review)) {
            return with(Standing.DUE, decision, changed);
        }
        if (!changed.isEmpty()) {
            return with(Standing.REOPENED, decision, changed);
        }
        return with(decision.verdict() == Verdict.LATER ? Standing.PUT_OFF : Standing.DECIDED, decision, List.of());
    }

    private List<Change> changes(Decision decision, Review review) {
        boolean straight = decision.one().key().equals(one.side().key());
        List<Change> changed = new ArrayList<>(
                Change.between(straight ? decision.one() : decision.other(), one.side(), review.reopenPercent()));
        changed.addAll(
                Change.between(straight ? decision.other() : decision.one(), other.side(), review.reopenPercent()));
        return changed;
    }

    private Matter with(Standing other, @Nullable Decision decision, List<Change> changed) {
        return new Matter(kind, proposal, about, one, this.other, score, reason, other, decision, changed);
    }
}
