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
            return standing(Standing.OPEN, decision, List.of());
        }
        boolean putOff = decision.verdict() == Verdict.LATER;
        Standing settled = putOff ? Standing.PUT_OFF : Standing.DECIDED;
        if (one.items().isEmpty() || other.items().isEmpty()) {
            // The round does not plan it: there is nothing to decide.
            return standing(settled, decision, List.of());
        }
        List<Change> changed = changes(decision, review);
        if (putOff && decision.until().isDue(decision.round(), review)) {
            return standing(Standing.DUE, decision, changed);
        }
        return standing(changed.isEmpty() ? settled : Standing.REOPENED, decision, changed);
    }

    private List<Change> changes(Decision decision, Review review) {
        boolean straight = decision.one().key().equals(one.side().key());
        Decision.Side first = straight ? decision.one() : decision.other();
        Decision.Side second = straight ? decision.other() : decision.one();
        List<Change> changed = new ArrayList<>(Change.between(first, one.side(), review.reopenPercent()));
        changed.addAll(Change.between(second, other.side(), review.reopenPercent()));
        return changed;
    }

    private Matter standing(Standing now, @Nullable Decision decision, List<Change> changed) {
        return new Matter(kind, proposal, about, one, other, score, reason, now, decision, changed);
    }
}
