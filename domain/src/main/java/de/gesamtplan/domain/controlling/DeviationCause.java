package de.gesamtplan.domain.controlling;

import java.util.Arrays;
import java.util.Optional;

/** Why a budget line deviates from its Soll. */
public enum DeviationCause {
    LATE("Termin"),
    PRICE("Preis"),
    QUANTITY("Menge"),
    /** More was ordered for a planned item; no invoice tells whether it cost more or became more. */
    PRICE_OR_QUANTITY("Preis oder Menge"),
    UNPLANNED("ungeplant"),
    OTHER("Sonstiges");

    private final String label;

    DeviationCause(String label) {
        this.label = label;
    }

    /** The cause of the German word, without regard to case. */
    public static Optional<DeviationCause> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(cause -> cause.label.equalsIgnoreCase(label.strip()))
                .findFirst();
    }

    /** German. */
    public String label() {
        return label;
    }
}
