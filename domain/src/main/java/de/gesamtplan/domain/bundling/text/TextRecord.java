package de.gesamtplan.domain.bundling.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one thing.
 *
 * @param title says what it is; this is what pairs are found by
 * @param detail more about it, for instance maker, authors or description; empty if there is none. It moves the score of a
 *     pair a little and excuses words of the other's title
 * @param value price of one, in any unit that both sides share; null if unknown
 */
public record TextRecord(
        String title, String detail, @Nullable BigDecimal value) {
    public TextRecord {
        if (value != null && value.signum() < 0) {
            throw new IllegalArgumentException("a value below zero: " + value);
        }
    }

    /** A title and nothing else. */
    public static TextRecord of(String title) {
        return new TextRecord(title, "", null);
    }
}
