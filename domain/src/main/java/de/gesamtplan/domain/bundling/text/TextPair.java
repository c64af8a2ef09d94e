package de.gesamtplan.domain.bundling.text;

import java.util.Comparator;

/**
 * Two texts that are alike.
 *
 * @param a position of the first in the list that was indexed; below {@code b}
 * @param b position of the second
 * @param score from 0 (nothing in common) to 1 (same words)
 */
public record TextPair(int a, int b, double score) {
    /** The most alike first; equal scores by position, so that the order never depends on chance. */
    static final Comparator<TextPair> BEST_FIRST = Comparator.comparingDouble(TextPair::score)
            .reversed()
            .thenComparingInt(TextPair::a)
            .thenComparingInt(TextPair::b);

    TextPair withScore(double other) {
        return new TextPair(a, b, other);
    }
}
