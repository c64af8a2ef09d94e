package de.gesamtplan.domain.bundling.lexicon;

import de.gesamtplan.domain.bundling.words.Stem;
import de.gesamtplan.domain.bundling.words.Token;
import java.util.List;

/**
 * A word that is found however it is inflected and in compounds: Sicherung in Datensicherung, Akte in Personalakten.
 *
 * @param folded see {@link Stem#fold}
 * @param stem see {@link Stem#noun}
 */
record PartOfWord(String folded, String stem) {
    static final int SHORTEST = 3;
    /** A stem of so many letters may begin a longer word: „Akt“ of Akte begins aktuell, too. */
    private static final int BEGINNING = 5;

    /** A stem of so many letters may stand in the middle. */
    private static final int MIDDLE = 6;

    static PartOfWord of(String word) {
        List<Token> tokens = Keys.withoutArticles(Token.of(word));
        String folded = tokens.size() == 1 ? tokens.get(0).folded() : "";
        return new PartOfWord(folded, Stem.noun(folded));
    }

    /** Whether it can be found at all: one word of three letters or more. */
    boolean isFindable() {
        return stem.length() >= SHORTEST;
    }

    /**
     * Whether a word contains it.
     *
     * @param word folded
     * @param noun its stem
     * @param at where the own stem begins in it
     * @param whole whether the word is none that only ends so: Kontakt
     */
    boolean stands(String word, String noun, int at, boolean whole) {
        if (!word.startsWith(stem, at)) {
            return false;
        }
        boolean begins = at == 0 && (stem.length() >= BEGINNING || word.startsWith(folded) || noun.equals(stem));
        boolean ends = at + stem.length() == noun.length() && !whole;
        return begins || ends || stem.length() >= MIDDLE;
    }
}
