package de.gesamtplan.domain.energy;

import java.util.List;

/**
 * How the quantity of a calculated meter comes about: a sum of other meters, some of them only to a share, or heat from flow
 * and temperature. Constants in it, such as a key, have a source: they are shown wherever they enter a figure.
 */
public sealed interface Formula permits SumFormula, HeatFormula {
    /** Keys of the meters in it, in the order in which they are written. */
    List<String> meters();

    /** As {@link #of} reads it. */
    String text();

    /** Where its constants are from; empty if it has none. */
    String source();

    /**
     * Reads a formula as the register writes it, for instance {@code TR1 + 0,35 × TR2 − BUERO} or
     * {@code 1,163 × V × (VL − RL)}.
     *
     * @param source of the constants in it; empty if none was given
     * @throws IllegalArgumentException with a German sentence if it cannot be read, or has a constant without a source
     */
    static Formula of(String text, String source) {
        String plain = text.strip()
                .replace("×", " × ")
                .replace("*", " × ")
                .replaceAll("\\s[xX]\\s", " × ")
                .replaceAll("\\s+", " ")
                .replaceAll("(\\d)\\s*%", "$1%");
        return HeatFormula.isIn(plain)
                ? HeatFormula.read(plain, source.strip())
                : SumFormula.read(plain, source.strip());
    }

    /** Of a formula that has no constants. */
    static Formula of(String text) {
        return of(text, "");
    }
}
