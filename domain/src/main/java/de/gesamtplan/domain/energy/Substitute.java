package de.gesamtplan.domain.energy;

import java.util.Comparator;

/** How a substitute came about, and why. */
public record Substitute(SubstituteMethod method, SubstituteReason reason) {
    public static final Substitute DELIVERED = new Substitute(SubstituteMethod.DELIVERED, SubstituteReason.NOT_STATED);
    static final Substitute DIVIDED = new Substitute(SubstituteMethod.DIVIDED, SubstituteReason.NO_STAND_AT_MONTH_END);

    /** By method, then reason. */
    public static final Comparator<Substitute> ORDER =
            Comparator.comparing(Substitute::method).thenComparing(Substitute::reason);

    private static final SubstituteMethod[] METHODS = SubstituteMethod.values();
    private static final SubstituteReason[] REASONS = SubstituteReason.values();

    /** In a byte, as a year of many meters has millions; 0 is left for values that are no substitutes. */
    byte code() {
        return (byte) (1 + method.ordinal() * REASONS.length + reason.ordinal());
    }

    static Substitute of(byte code) {
        return new Substitute(METHODS[(code - 1) / REASONS.length], REASONS[(code - 1) % REASONS.length]);
    }
}
