package de.gesamtplan.domain.bundling;

import java.math.BigDecimal;

/**
 * One thing compared between two demands.
 *
 * @param name what is compared, for instance {@code Gegenstand}
 * @param level how it turned out, for instance {@code gleich}
 * @param one what the first demand says, quoted; „ohne Angabe“ if nothing
 * @param other what the second demand says, quoted; likewise
 * @param weight what it adds to the score, 2 decimals: positive speaks for bundling, negative against
 */
public record Feature(String name, String level, String one, String other, BigDecimal weight) {
    private static final String NOTHING = "ohne Angabe";

    public Feature {
        one = one.isBlank() ? NOTHING : one;
        other = other.isBlank() ? NOTHING : other;
        weight = weight.setScale(2);
    }
}
