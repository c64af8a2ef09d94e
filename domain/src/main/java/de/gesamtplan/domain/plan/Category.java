package de.gesamtplan.domain.plan;

/** What kind of IT a plan item is about. */
public enum Category {
    HW("Hardware"),
    SW("Software"),
    DL("Dienstleistung"),
    NETZ("Netz"),
    RZ("Rechenzentrum"),
    FV("Fachverfahren");

    private final String label;

    Category(String label) {
        this.label = label;
    }

    /** The German name that reports show. */
    public String label() {
        return label;
    }
}
