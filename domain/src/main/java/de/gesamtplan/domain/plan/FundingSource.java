package de.gesamtplan.domain.plan;

/** Who pays (Finanzierung). */
public enum FundingSource {
    STATE("Land"),
    FEDERATION("Bund"),
    EU("EU"),
    DIGITAL_BUDGET("Digitalisierungsbudget"),
    MUNICIPAL("Kommunal");

    private final String label;

    FundingSource(String label) {
        this.label = label;
    }

    /** The German name, as departments write it and reports show it. */
    public String label() {
        return label;
    }
}
