package de.gesamtplan.domain.bundling.lexicon;

import java.util.List;
import java.util.SortedSet;

/**
 * A concept that a text says in other words.
 *
 * @param tokens places of all words of the text that belong to it
 * @param said of each word of the paraphrase the first place
 */
public record Paraphrased(Concept concept, Paraphrase paraphrase, SortedSet<Integer> tokens, List<Integer> said) {
    public Paraphrased {
        said = List.copyOf(said);
    }

    /** Whether a run of words says no more than the paraphrase does. */
    public boolean explains(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!tokens.contains(at)) {
                return false;
            }
        }
        return true;
    }
}
