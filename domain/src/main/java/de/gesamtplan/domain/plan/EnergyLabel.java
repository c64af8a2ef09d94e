package de.gesamtplan.domain.plan;

/** Environmental label of a device (Umweltzeichen). */
public enum EnergyLabel {
    BLUE_ANGEL("Blauer Engel"),
    ENERGY_STAR("Energy Star"),
    TCO("TCO"),
    EPEAT("EPEAT"),
    NONE("keines");

    private final String label;

    EnergyLabel(String label) {
        this.label = label;
    }

    /** The German name, as departments write it and reports show it. */
    public String label() {
        return label;
    }
}
