package de.gesamtplan.domain.energy;

/** Why a substitute stands in the place of a reading. */
public enum SubstituteReason {
    /** Of delivered substitutes: what the sender said of it stands with the reading. */
    NOT_STATED("laut Absender"),
    /** The stands before and after lie in different months. */
    NO_STAND_AT_MONTH_END("kein Stand zum Monatswechsel"),
    NOT_DELIVERED("kein Wert geliefert"),
    DISTURBED("Wert als gestört gekennzeichnet");

    private final String label;

    SubstituteReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
