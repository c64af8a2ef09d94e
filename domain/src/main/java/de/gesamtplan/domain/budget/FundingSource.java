package de.gesamtplan.domain.budget;

import java.util.Arrays;
import java.util.Optional;

/** Who pays (Finanzierung, Mittelherkunft). */
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

    /** The source of the German name, without regard to case. */
    public static Optional<FundingSource> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(source -> source.label.equalsIgnoreCase(label.strip()))
                .findFirst();
    }

    /** The German name, as departments write it and reports show it. */
    public String label() {
        return label;
    }
}
