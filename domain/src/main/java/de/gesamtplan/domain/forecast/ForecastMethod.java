package de.gesamtplan.domain.forecast;

import java.util.Arrays;
import java.util.Optional;

/** A way to tell the actual at the year's end. */
public enum ForecastMethod {
    /** What the department itself says. */
    STATEMENT("ressort", "Angabe des Ressorts"),
    /** Open orders, recurring payments, and new orders at the pace of late. */
    ORDERS("festlegungen", "Festlegungen und laufende Verträge"),
    /** Actual plus what earlier years still spent from this month on, as a share of the Soll. */
    SEASON("saison", "Saisonverlauf der Vorjahre"),
    /** The share of the Soll that earlier years spent. */
    QUOTA("ausschoepfung", "Ausschöpfung der Vorjahre");

    private final String key;
    private final String label;

    ForecastMethod(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The method that an operator's settings name so, without regard to case. */
    public static Optional<ForecastMethod> ofKey(String key) {
        return Arrays.stream(values())
                .filter(method -> method.key.equalsIgnoreCase(key.strip()))
                .findFirst();
    }

    /** Its name in settings. */
    public String key() {
        return key;
    }

    /** German. */
    public String label() {
        return label;
    }
}
