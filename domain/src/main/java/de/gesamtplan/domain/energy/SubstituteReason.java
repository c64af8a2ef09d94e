package de.gesamtplan.domain.energy;

/** Why a substitute stands in the place of a reading. */
public enum SubstituteReason {
    /** Of delivered substitutes: the sender gave none. */
    NOT_STATED("nicht genannt"),
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
