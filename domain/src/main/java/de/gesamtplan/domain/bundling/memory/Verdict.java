package de.gesamtplan.domain.bundling.memory;

import java.util.Arrays;
import java.util.Optional;

/** What a planner says of a pair of demands. */
public enum Verdict {
    /** They belong together, whatever the score says. */
    CONFIRMED("bestätigt"),
    /** They stay apart until that is revoked, whatever else is said of them. */
    REJECTED("abgelehnt"),
    /** Seen and put off until a day or round; what was decided before goes on binding. */
    LATER("später"),
    /** What was decided before no longer binds. */
    REVOKED("widerrufen");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** German name. */
    public String label() {
        return label;
    }

    /** Whether nobody would understand it later without a reason. */
    public boolean needsReason() {
        return this == REJECTED || this == REVOKED;
    }

    public static Optional<Verdict> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.label.equalsIgnoreCase(label))
                .findFirst();
    }
}
