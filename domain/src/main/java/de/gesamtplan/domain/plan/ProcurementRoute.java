package de.gesamtplan.domain.plan;

/** How an item is to be procured (Beschaffungsweg). */
public enum ProcurementRoute {
    STATE_DATA_CENTRE("Landesrechenzentrum"),
    FRAMEWORK_CONTRACT("Rahmenvertrag"),
    OWN("eigen");

    private final String label;

    ProcurementRoute(String label) {
        this.label = label;
    }

    /** The German name, as departments write it and reports show it. */
    public String label() {
        return label;
    }
}
