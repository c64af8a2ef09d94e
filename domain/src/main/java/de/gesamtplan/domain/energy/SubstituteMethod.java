package de.gesamtplan.domain.energy;

/** How a substitute came about. */
public enum SubstituteMethod {
    /** It came as a substitute; how it was formed is not known here. */
    DELIVERED("vom Absender gebildet"),
    /** What ran through between two stands, divided evenly by time. */
    DIVIDED("Zählerstand nach Zeit aufgeteilt"),
    /** On a straight line between two true neighbours. */
    INTERPOLATION("Interpolation"),
    /** Mean of true values of the same weekday and time in the weeks around. */
    COMPARISON_DAYS("Vergleichstage"),
    /** The value of a second meter of the same quantity. */
    CONTROL_METER("Kontrollzähler"),
    /** Brought to the energy that the control meter knows of a longer time: its stands, its days, the month's bill. */
    SCALED("auf bekannte Energie gebracht");

    private final String label;

    SubstituteMethod(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
