package de.gesamtplan.domain.energy.emission;

import java.util.Arrays;
import java.util.Optional;

/** An energy that a site uses and that emits, with the scope of the GHG Protocol that its emissions belong to. */
public enum Carrier {
    ELECTRICITY("Strom", 2),
    DIESEL("Diesel", 1),
    DISTRICT_HEAT("Fernwärme", 2),
    DISTRICT_COLD("Fernkälte", 2);

    private final String label;
    private final int scope;

    Carrier(String label, int scope) {
        this.label = label;
        this.scope = scope;
    }

    public String label() {
        return label;
    }

    /** 1: burnt on the site, 2: bought. */
    public int scope() {
        return scope;
    }

    public static Optional<Carrier> of(String label) {
        return Arrays.stream(values())
                .filter(carrier -> carrier.label.equalsIgnoreCase(label))
                .findFirst();
    }
}
