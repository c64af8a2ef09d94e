package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** Unit of a reading and what it is in the medium's base unit. */
public enum MeterUnit {
    WH("Wh", "0.001", false, "kWh"),
    KWH("kWh", "1", false, "kWh"),
    MWH("MWh", "1000", false, "kWh"),
    W("W", "0.001", true, "kWh"),
    KW("kW", "1", true, "kWh"),
    MW("MW", "1000", true, "kWh"),
    LITRE("l", "1", false, "l"),
    CUBIC_METRE("m³", "1", false, "m³");

    private final String label;
    private final BigDecimal factor;
    private final boolean power;
    private final String base;

    MeterUnit(String label, String factor, boolean power, String base) {
        this.label = label;
        this.factor = new BigDecimal(factor);
        this.power = power;
        this.base = base;
    }

    public String label() {
        return label;
    }

    /** How many base units one of it is; of power, per hour. */
    public BigDecimal factor() {
        return factor;
    }

    boolean fits(Medium medium, Measurement measurement) {
        return medium.unit().equals(base) && power == (measurement == Measurement.POWER);
    }

    /** By its sign; {@code mWh} is not {@code MWh}. {@code m3} and {@code cbm} are cubic metres. */
    public static Optional<MeterUnit> of(String label) {
        String sign =
                switch (label) {
                    case "m3", "cbm" -> "m³";
                    case "Liter", "Ltr" -> "l";
                    default -> label;
                };
        return Arrays.stream(values()).filter(unit -> unit.label.equals(sign)).findFirst();
    }
}
