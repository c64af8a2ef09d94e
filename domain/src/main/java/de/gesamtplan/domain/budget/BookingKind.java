package de.gesamtplan.domain.budget;

import java.util.Arrays;
import java.util.Optional;

/** What a booking does (Belegart). Deliveries write all amounts without a sign, but for {@link #UMBUCHUNG}. */
public enum BookingKind {
    /** An order is placed: it raises the open commitment. */
    FESTLEGUNG("Festlegung"),
    /** Part of an order falls away: it lowers the open commitment. */
    FESTLEGUNGSMINDERUNG("Festlegungsminderung"),
    /** A payment: it raises the actual and lowers the open commitment of the same Vorgang. */
    ANORDNUNG("Anordnung"),
    /** A refund: it lowers the actual; the commitment stays as it is. */
    ABSETZUNG("Absetzung"),
    /** Actual moved between budget lines: signed, the rows of one voucher sum to zero. */
    UMBUCHUNG("Umbuchung");

    private final String word;

    BookingKind(String word) {
        this.word = word;
    }

    public static Optional<BookingKind> ofWord(String word) {
        return Arrays.stream(values())
                .filter(k -> k.word.equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    /** The German word. */
    public String word() {
        return word;
    }

    public boolean signed() {
        return this == UMBUCHUNG;
    }
}
