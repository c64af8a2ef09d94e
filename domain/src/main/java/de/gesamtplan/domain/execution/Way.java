package de.gesamtplan.domain.execution;

/** How a booking found its plan item, from the surest way on. */
public enum Way {
    POSITION("über Position"),
    CONTRACT("über Rahmenvertrag"),
    TEXT("über Haushaltsstelle und Text"),
    NONE("nicht gefunden");

    private final String label;

    Way(String label) {
        this.label = label;
    }

    /** German. */
    public String label() {
        return label;
    }
}
