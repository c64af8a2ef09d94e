package de.gesamtplan.domain.budget;

import de.gesamtplan.domain.money.Money;
import java.util.Arrays;
import java.util.Optional;

/** What changes the appropriation (Soll) of a budget line, with the word that deliveries use for it. */
public enum AppropriationKind {
    /** What the adopted budget grants; negative for a global reduction in expenditure (Gruppe 549, 972). */
    ANSATZ("Ansatz", Effect.AS_WRITTEN),
    /** Supplementary budget; negative where it takes money away. */
    NACHTRAG("Nachtrag", Effect.AS_WRITTEN),
    /** Transfer: negative on the giving, positive on the receiving line. */
    UMSETZUNG("Umsetzung", Effect.AS_WRITTEN),
    /** Lock, written positive (HGrG § 25): the amount is not available until it is unlocked. */
    SPERRE("Sperre", Effect.TAKES),
    /** Unlocking of a former lock, written positive. */
    ENTSPERRUNG("Entsperrung", Effect.GIVES),
    /** Carry-over from a former year (HGrG § 27); negative for spending in advance (Vorgriff). */
    AUSGABEREST("Ausgaberest", Effect.AS_WRITTEN),
    /** Leave to commit money that falls due in a later year (HGrG § 22); no money of this year. */
    VE("VE", Effect.NONE);

    private enum Effect {
        AS_WRITTEN,
        GIVES,
        TAKES,
        NONE
    }

    private final String word;
    private final Effect effect;

    AppropriationKind(String word, Effect effect) {
        this.word = word;
        this.effect = effect;
    }

    /** The kind of the word, without regard to case; {@code VE} is written without its year here. */
    public static Optional<AppropriationKind> ofWord(String word) {
        return Arrays.stream(values())
                .filter(k -> k.word.equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    /** The German word. */
    public String word() {
        return word;
    }

    /** Whether deliveries write the amount signed. The others write it without a sign, their kind says the direction. */
    public boolean signed() {
        return effect == Effect.AS_WRITTEN;
    }

    Money onSoll(Money written) {
        return switch (effect) {
            case AS_WRITTEN, GIVES -> written;
            case TAKES -> written.negated();
            case NONE -> Money.ZERO;
        };
    }
}
