package de.gesamtplan.domain.energy;

import java.util.Arrays;
import java.util.Optional;

/** What flows through a meter, and the unit in which its quantities are reckoned. */
public enum Medium {
    ELECTRICITY("Strom", "kWh"),
    HEAT("Wärme", "kWh"),
    COLD("Kälte", "kWh"),
    WATER("Wasser", "m³"),
    FUEL("Kraftstoff", "l"),
    /** No quantity: of its readings means are taken, not sums. */
    TEMPERATURE("Temperatur", "°C");

    private final String label;
    private final String unit;

    Medium(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    public String label() {
        return label;
    }

    /** Base unit of all quantities of this medium. */
    public String unit() {
        return unit;
    }

    public static Optional<Medium> of(String label) {
        return Arrays.stream(values())
                .filter(medium -> medium.label.equalsIgnoreCase(label))
                .findFirst();
    }
}
