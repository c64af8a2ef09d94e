package de.gesamtplan.domain.bundling.memory;

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

    public static Optional<DecisionKind> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label.equalsIgnoreCase(label))
                .findFirst();
    }
}
