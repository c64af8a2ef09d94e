package de.gesamtplan.domain.plan;

/** Protection requirement of the information (Schutzbedarf). */
public enum ProtectionLevel {
    NORMAL("normal"),
    HIGH("hoch"),
    VERY_HIGH("sehr hoch");

    private final String label;

    ProtectionLevel(String label) {
        this.label = label;
    }

    /** The German name, as departments write it and reports show it. */
    public String label() {
        return label;
    }
}
