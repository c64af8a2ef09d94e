package de.gesamtplan.domain.energy;

import java.util.Arrays;
import java.util.Optional;

/** Where the IT energy is measured; decides the category of the PUE (EN 50600-4-2). Categories are never mixed in a comparison. */
public enum MeasuringPoint {
    UPS_OUTPUT("USV-Ausgang", 1),
    PDU_OUTPUT("PDU-Ausgang", 2),
    IT_INPUT("IT-Eingang", 3);

    private final String label;
    private final int category;

    MeasuringPoint(String label, int category) {
        this.label = label;
        this.category = category;
    }

    public String label() {
        return label;
    }

    /** 1 to 3. */
    public int category() {
        return category;
    }

    public static Optional<MeasuringPoint> of(String label) {
        return Arrays.stream(values())
                .filter(point -> point.label.equalsIgnoreCase(label))
                .findFirst();
    }
}
