package de.gesamtplan.domain.strategy;

/** Where a measure stands (Status). */
public enum MeasureState {
    PLANNED("geplant"),
    RUNNING("laufend"),
    DELAYED("verzögert"),
    DONE("abgeschlossen"),
    DROPPED("gestrichen");

    private final String label;

    MeasureState(String label) {
        this.label = label;
    }

    /** German word, as the Aktionsplan writes it. */
    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException if no state is called so */
    public static MeasureState of(String label) {
        for (MeasureState state : values()) {
            if (state.label.equals(label)) {
                return state;
            }
        }
        throw new IllegalArgumentException("no state of a measure: " + label);
    }
}
