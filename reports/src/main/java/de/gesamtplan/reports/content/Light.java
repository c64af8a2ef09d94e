package de.gesamtplan.reports.content;

/** A status light. Shown by word, sign and colour together, as colour alone is not accessible. */
public enum Light {
    GREEN("●", "grün", "1B7A3D"),
    YELLOW("◆", "gelb", "8A6100"),
    RED("▲", "rot", "B3261E"),
    NONE("○", "ohne", "5F6B7A");

    private final String sign;
    private final String word;
    private final String colour;

    Light(String sign, String word, String colour) {
        this.sign = sign;
        this.word = word;
        this.colour = colour;
    }

    /** Sign and German word, for instance {@code ▲ rot}. */
    public String label() {
        return sign + '\u00a0' + word;
    }

    /** RGB in hexadecimal; each reaches a contrast of 4.5:1 on white. */
    public String colour() {
        return colour;
    }
}
