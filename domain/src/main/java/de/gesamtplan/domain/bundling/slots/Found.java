package de.gesamtplan.domain.bundling.slots;

import de.gesamtplan.domain.bundling.lexicon.Concept;

/**
 * A concept found in a text.
 *
 * @param written the words of the text that say so
 * @param entry the lexicon's entry that they match
 */
public record Found(Concept concept, String written, String entry, Evidence evidence) {
    /** How the words led to the concept. */
    public enum Evidence {
        TITLE,
        /** The words of the title say so together, though none of them names it. */
        PARAPHRASE,
        /** One letter of the word is wrong. */
        SPELLING,
        /** The title says so, but the category is that of another kind. */
        AGAINST_CATEGORY,
        /** It takes words of title and description together. */
        PARAPHRASE_WITH_DESCRIPTION,
        /** Only the description says so. */
        DESCRIPTION,
        /** Neither says so, but other demands with the same CPV code are all about it. */
        CPV
    }
}
