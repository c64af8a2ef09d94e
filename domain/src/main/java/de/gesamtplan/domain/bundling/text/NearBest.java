package de.gesamtplan.domain.bundling.text;

import java.util.List;

/**
 * Keeps a pair only if its score is at least 0.95 of the best score that either text reaches: what is alike to one thing only
 * because it is alike to everything falls out, yet a text may have several partners that are equally good.
 */
public final class NearBest {
    private static final double NEAR = 0.95;

    private NearBest() {}

    /** In the order given. */
    public static List<TextPair> of(List<TextPair> pairs) {
        Rivals rivals = new Rivals(pairs);
        return pairs.stream()
                .filter(pair -> pair.score() >= NEAR * Math.max(rivals.best(pair.a()), rivals.best(pair.b())))
                .toList();
    }
}
