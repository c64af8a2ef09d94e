package de.gesamtplan.domain.bundling;

/** How sure a proposal is. */
public enum Band {
    PROPOSED("vorgeschlagen"),
    TO_CHECK("zu prüfen"),
    APART("getrennt");

    private final String label;

    Band(String label) {
        this.label = label;
    }

    /** German name. */
    public String label() {
        return label;
    }
}
