package de.gesamtplan.domain.plan;

/** What obliges the department to spend (Verbindlichkeit). */
public enum Obligation {
    LAW("gesetzlich"),
    CONTRACT("vertraglich"),
    CABINET("Kabinettsbeschluss"),
    VOLUNTARY("freiwillig");

    private final String label;

    Obligation(String label) {
        this.label = label;
    }

    /** The German name, as departments write it and reports show it. */
    public String label() {
        return label;
    }
}
