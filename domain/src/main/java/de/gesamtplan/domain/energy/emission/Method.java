package de.gesamtplan.domain.energy.emission;

import java.util.Arrays;
import java.util.Optional;

/** What a factor says of a carrier. */
public enum Method {
    /** Mean of the grid that delivers. */
    LOCATION("standortbezogen"),
    /** What is left of the grid's mix when all that is sold with guarantees of origin is taken out. */
    RESIDUAL("Restmix"),
    /** By carbon content, or of a network of heat or cold. */
    DIRECT("direkt");

    private final String label;

    Method(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<Method> of(String label) {
        return Arrays.stream(values())
                .filter(method -> method.label.equalsIgnoreCase(label))
                .findFirst();
    }
}
