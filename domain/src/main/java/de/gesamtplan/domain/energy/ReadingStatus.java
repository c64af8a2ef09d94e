package de.gesamtplan.domain.energy;

/**
 * How far a reading can be trusted, best first. A sum takes the lowest status of its parts; only {@link #TRUE} and
 * {@link #SUBSTITUTE} may be billed (VSE Metering Code 2009, 5.4).
 */
public enum ReadingStatus {
    /** W, wahr. */
    TRUE('W', "wahr"),
    /** E, Ersatzwert. */
    SUBSTITUTE('E', "Ersatzwert"),
    /** V, vorläufig. */
    PRELIMINARY('V', "vorläufig"),
    /** G, gestört: the value is not usable. */
    DISTURBED('G', "gestört"),
    /** F, fehlend. */
    MISSING('F', "fehlend");

    private static final ReadingStatus[] ALL = values();

    private final char code;
    private final String label;

    ReadingStatus(char code, String label) {
        this.code = code;
        this.label = label;
    }

    public char code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** Whether there is a value that counts. */
    public boolean isUsable() {
        return compareTo(PRELIMINARY) <= 0;
    }

    /** Whether the value may be billed. */
    public boolean isFinal() {
        return compareTo(SUBSTITUTE) <= 0;
    }

    public ReadingStatus lowest(ReadingStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** @throws IllegalArgumentException if no status has that code */
    public static ReadingStatus of(char code) {
        for (ReadingStatus status : ALL) {
            if (status.code == code) {
                return status;
            }
        }
        throw new IllegalArgumentException("no status " + code);
    }
}
