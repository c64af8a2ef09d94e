package de.gesamtplan.domain.energy;

import java.util.Arrays;
import java.util.Optional;

/** What a meter measures at a site. Cooling has two roles under one German word: by medium, its power or the heat it removes. */
public enum Role {
    MAIN("Gesamt", Medium.ELECTRICITY),
    IT("IT", Medium.ELECTRICITY),
    UPS("USV", Medium.ELECTRICITY),
    COOLING("Kälte", Medium.ELECTRICITY),
    HEAT_REMOVED("Kälte", Medium.COLD),
    LIGHT("Licht", Medium.ELECTRICITY),
    OTHER("Sonstiges", Medium.ELECTRICITY),
    PV("PV-Erzeugung", Medium.ELECTRICITY),
    FEED_IN("Einspeisung", Medium.ELECTRICITY),
    DIESEL("Diesel", Medium.FUEL),
    DISTRICT_HEAT("Fernwärme", Medium.HEAT),
    DISTRICT_COLD("Fernkälte", Medium.COLD),
    HEAT_REUSED("Abwärme genutzt", Medium.HEAT),
    /** Heat pump that serves nothing but the upgrading of waste heat (EnEfG § 11 (2), last sentence). */
    HEAT_PUMP("Wärmepumpe", Medium.ELECTRICITY),
    WATER("Wasser", Medium.WATER),
    /** Offices and others fed through the same main meter. */
    CO_USER("Mitnutzer", Medium.ELECTRICITY),
    /** Of the water of a cooling or heating circuit, from which with temperatures heat is reckoned. */
    FLOW("Durchfluss", Medium.WATER),
    TEMPERATURE("Temperatur", Medium.TEMPERATURE);

    private final String label;
    private final Medium medium;

    Role(String label, Medium medium) {
        this.label = label;
        this.medium = medium;
    }

    public String label() {
        return label;
    }

    public Medium medium() {
        return medium;
    }

    /** Whether it only enters formulas: no quantity of a site. */
    public boolean isAuxiliary() {
        return this == FLOW || this == TEMPERATURE;
    }

    /** The role of that German name for that medium. Heat removed may be given as heat or as cold. */
    public static Optional<Role> of(String label, Medium medium) {
        Medium asked = label.equalsIgnoreCase("Kälte") && medium == Medium.HEAT ? Medium.COLD : medium;
        return Arrays.stream(values())
                .filter(role -> role.label.equalsIgnoreCase(label) && role.medium == asked)
                .findFirst();
    }
}
