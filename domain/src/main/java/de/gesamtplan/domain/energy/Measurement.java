package de.gesamtplan.domain.energy;

import java.util.Arrays;
import java.util.Optional;

/** What a reading of a meter says (Messart). */
public enum Measurement {
    /** Quantity per interval. */
    ENERGY("Lastgang-Energie"),
    /** Mean power per interval. */
    POWER("Lastgang-Leistung"),
    /** Stand of a cumulative register at an instant. */
    REGISTER("Zählerstand"),
    /** Mean per interval of what is no quantity, such as a temperature; the value at its begin will do. */
    MEAN("Mittelwert"),
    /** Nothing is read: the quantity is reckoned from other meters, see {@link Formula}. */
    CALCULATED("berechnet");

    private final String label;

    Measurement(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<Measurement> of(String label) {
        return Arrays.stream(values())
                .filter(measurement -> measurement.label.equalsIgnoreCase(label))
                .findFirst();
    }
}
