package de.gesamtplan.domain.bundling.memory;

import de.gesamtplan.domain.bundling.Decisions;
import de.gesamtplan.domain.bundling.Twins;
import java.util.Arrays;
import java.util.Optional;

/** What a decision is about: procuring together, or one need that is filed twice. */
public enum DecisionKind {
    BUNDLE("Bündelung"),
    DUPLICATE("Dublette");

    private final String label;

    DecisionKind(String label) {
        this.label = label;
    }

    /** German name. */
    public String label() {
        return label;
    }

    /** What a decision of this kind on two demands is kept under. */
    Decisions.Pair pair(Decision.Side one, Decision.Side other) {
        return this == DUPLICATE
                ? Twins.pair(one.department(), one.title(), other.department(), other.title())
                : new Decisions.Pair(one.key(), other.key());
    }

    public static Optional<DecisionKind> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label.equalsIgnoreCase(label))
                .findFirst();
    }
}
