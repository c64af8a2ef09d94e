package de.gesamtplan.domain.energy.kpi;

/** Over which time a key figure is formed. */
public enum Window {
    MONTH("Monat"),
    /** Twelve months in a row that end with the one named. */
    ROLLING("12 Monate gleitend"),
    YEAR("Kalenderjahr"),
    /** The months of a calendar year that can be computed, fewer than twelve. */
    INTERIM("Teil des Jahres");

    private final String label;

    Window(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
