package de.gesamtplan.domain.bundling.text;

import java.util.List;

/**
 * Weighs in how far a pair stands out: mean of its score and of score / (score + rival), where the rival is the best other
 * partner of either text (both sides by geometric mean; one half means a tie). Makes scores of terse and of wordy lists
 * comparable, so that one threshold serves both. Only for links where each thing has one partner: things that are meant to have
 * several equal ones would all be rivals.
 */
public final class Distinctness {
    private Distinctness() {}

    /**
     * In the order given.
     *
     * @param floor of the search that found the pairs: a rival below it was not seen and counts as much as the floor
     */
    public static List<TextPair> of(List<TextPair> pairs, double floor) {
        Rivals rivals = new Rivals(pairs);
        return pairs.stream()
                .map(pair -> pair.withScore((pair.score()
                                + Math.sqrt(
                                        share(pair, pair.a(), rivals, floor) * share(pair, pair.b(), rivals, floor)))
                        / 2))
                .toList();
    }

    private static double share(TextPair pair, int text, Rivals rivals, double floor) {
        return pair.score() / (pair.score() + Math.max(floor, rivals.rival(text, pair.score())));
    }
}
