package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** Unit of a reading and what it is in the medium's base unit. */
public enum MeterUnit {
    WH("Wh", "0.001", Kind.QUANTITY, "kWh"),
    KWH("kWh", "1", Kind.QUANTITY, "kWh"),
    MWH("MWh", "1000", Kind.QUANTITY, "kWh"),
    W("W", "0.001", Kind.PER_HOUR, "kWh"),
    KW("kW", "1", Kind.PER_HOUR, "kWh"),
    MW("MW", "1000", Kind.PER_HOUR, "kWh"),
    LITRE("l", "1", Kind.QUANTITY, "l"),
    CUBIC_METRE("m³", "1", Kind.QUANTITY, "m³"),
    CUBIC_METRE_PER_HOUR("m³/h", "1", Kind.PER_HOUR, "m³"),
    LITRE_PER_HOUR("l/h", "0.001", Kind.PER_HOUR, "m³"),
    LITRE_PER_SECOND("l/s", "3.6", Kind.PER_HOUR, "m³"),
    CELSIUS("°C", "1", Kind.STATE, "°C"),
    /** Of a difference of temperatures. */
    KELVIN("K", "1", Kind.STATE, "°C");

    /** What a reading in the unit tells. */
    private enum Kind {
        QUANTITY,
        /** A quantity per hour. */
        PER_HOUR,
        STATE
    }

    private final String label;
    private final BigDecimal factor;
    private final Kind kind;
    private final String base;

    MeterUnit(String label, String factor, Kind kind, String base) {
        this.label = label;
        this.factor = new BigDecimal(factor);
        this.kind = kind;
        this.base = base;
    }

    public String label() {
        return label;
    }

    /** How many base units one of it is; of power and flow, per hour. */
    public BigDecimal factor() {
        return factor;
    }

    boolean fits(Medium medium, Measurement measurement) {
        Kind told =
                switch (measurement) {
                    case POWER -> Kind.PER_HOUR;
                    case MEAN -> Kind.STATE;
                    case ENERGY, REGISTER, CALCULATED -> Kind.QUANTITY;
                };
        return medium.unit().equals(base) && kind == told;
    }

    /** By its sign; {@code mWh} is not {@code MWh}. {@code m3} and {@code cbm} are cubic metres. */
    public static Optional<MeterUnit> of(String label) {
        String sign =
                switch (label) {
                    case "m3", "cbm" -> "m³";
                    case "m3/h", "cbm/h" -> "m³/h";
                    case "Grad C", "C" -> "°C";
                    case "Liter", "Ltr" -> "l";
                    default -> label;
                };
        return Arrays.stream(values()).filter(unit -> unit.label.equals(sign)).findFirst();
    }
}
