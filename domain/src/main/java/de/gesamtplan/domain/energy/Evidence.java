package de.gesamtplan.domain.energy;

import java.util.Arrays;
import java.util.Optional;

/** How well the source of a rule, a limit or a factor is known. Printed beside it, so that nobody takes hearsay for law. */
public enum Evidence {
    /** Read in the source that is named. */
    VERIFIED("geprüft"),
    /** Told by others about the source. */
    SECONDARY("Sekundärquelle"),
    /** From memory: check before relying on it. */
    UNVERIFIED("ungeprüft");

    private final String label;

    Evidence(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<Evidence> of(String label) {
        return Arrays.stream(values())
                .filter(evidence -> evidence.label.equalsIgnoreCase(label))
                .findFirst();
    }
}
