package de.gesamtplan.domain.energy.saving;

import java.math.BigDecimal;

/**
 * Final energy of a body in a calendar year in kWh, of all its buildings, not of its data centres alone. Several of one body
 * and year, by sector and carrier, add up.
 *
 * @param sector of the economy, as in EnEfG § 3 no. 25; empty: not stated
 * @param carrier for instance {@code Strom}; empty: not stated
 */
public record FinalEnergy(
        String body, Kind kind, int year, String sector, String carrier, BigDecimal kilowattHours, String source) {
    /** Who used it. */
    public enum Kind {
        /** Owes savings (EnEfG § 3 no. 22, § 6 (1)). */
        PUBLIC_BODY("öffentliche Stelle"),
        /** Of a public body, yet free of the duty: housing, or plant of research (§ 6 (5) and (6)). */
        EXEMPT("ausgenommen"),
        /** Is no public body of that law, yet its energy is in what the state reports (§ 6 (7)). */
        MUNICIPALITY("Kommune");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    boolean owesSavings() {
        return kind == Kind.PUBLIC_BODY;
    }
}
