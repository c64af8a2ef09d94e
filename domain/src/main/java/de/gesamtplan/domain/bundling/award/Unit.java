package de.gesamtplan.domain.bundling.award;

/** What a quantity counts. */
public record Unit(String name, Kind kind) {
    /** How a price per unit is to be understood. */
    public enum Kind {
        /** Things or working days: the amount of all years pays for the quantity once. */
        PIECE("einmalig"),
        /** Licences, users, lines: the quantity is paid for in each year that has an amount. */
        RUNNING("laufend"),
        /** „Pauschale“, „Jahr“: says nothing about how much, so that prices cannot be compared. */
        LUMP_SUM("pauschal");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** German, as the lexicon's file writes it. */
        public String label() {
            return label;
        }
    }
}
