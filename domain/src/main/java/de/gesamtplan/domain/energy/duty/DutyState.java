package de.gesamtplan.domain.energy.duty;

/** How a duty stands. What is not known is neither met nor missed. */
public enum DutyState {
    MET("erfüllt"),
    MISSED("nicht erfüllt"),
    NOT_YET("noch nicht in Kraft"),
    NOT_APPLICABLE("nicht anwendbar"),
    NOT_KNOWN("nicht bekannt");

    private final String label;

    DutyState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
