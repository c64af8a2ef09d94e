package de.gesamtplan.domain.bundling.lexicon;

import java.util.List;

/**
 * What is to be done with a product: having a printer serviced is another need than buying one.
 *
 * @param key for instance {@code wartung}
 * @param label German name
 * @param family activities of one family are one kind of need: to buy, to replace, to license
 * @param related families that may be bundled with this one, with doubt: renting and buying
 * @param words and phrases that name it, basic form
 * @param heads last parts of a compound that name it: „Druckerwartung“
 */
public record Activity(
        String key,
        String label,
        String family,
        List<String> related,
        List<String> words,
        List<String> heads,
        Place place) {
    public Activity {
        related = List.copyOf(related);
        words = List.copyOf(words);
        heads = List.copyOf(heads);
    }

    /** How well two activities go together in one procurement. */
    public enum Fit {
        SAME,
        RELATED,
        DIFFERENT
    }

    public Fit fit(Activity other) {
        if (family.equals(other.family)) {
            return Fit.SAME;
        }
        return related.contains(other.family) || other.related.contains(family) ? Fit.RELATED : Fit.DIFFERENT;
    }
}
