package de.gesamtplan.domain.plan;

/** Whether an item is a new demand, replaces something or goes on (Art). */
public enum DemandType {
    NEW("Neu"),
    REPLACEMENT("Ersatz"),
    CONTINUATION("Fortführung");

    private final String label;

    DemandType(String label) {
        this.label = label;
    }

    /** The German name, as departments write it and reports show it. */
    public String label() {
        return label;
    }
}
