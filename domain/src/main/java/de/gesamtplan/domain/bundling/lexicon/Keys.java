package de.gesamtplan.domain.bundling.lexicon;

import de.gesamtplan.domain.bundling.words.Stem;
import de.gesamtplan.domain.bundling.words.Token;
import java.util.List;
import java.util.Set;

/** What words are looked up by: joined, so that „Thin Client“, „Thin-Client“ and „Thinclients“ are one. */
final class Keys {
    private static final Set<String> ARTICLES =
            Set.of("der", "die", "das", "des", "dem", "den", "ein", "eine", "eines", "einer", "einem", "einen");

    private Keys() {}

    /** How a phrase is looked up: its words joined, without articles, the last as a noun; inner words with and without endings. */
    static Set<String> all(String phrase) {
        return all(withoutArticles(Token.of(phrase)));
    }

    /** @see #all(String) */
    static Set<String> all(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return Set.of();
        }
        StringBuilder full = new StringBuilder();
        StringBuilder stems = new StringBuilder();
        for (Token token : tokens.subList(0, tokens.size() - 1)) {
            full.append(token.folded());
            stems.append(Stem.inner(token.folded()));
        }
        String last = Stem.noun(tokens.get(tokens.size() - 1).folded());
        String one = full + last;
        String other = stems + last;
        return one.equals(other) ? Set.of(one) : Set.of(one, other);
    }

    /** The first of its keys that is the same however the phrase is joined. */
    static String first(String phrase) {
        List<Token> tokens = withoutArticles(Token.of(phrase));
        return tokens.isEmpty()
                ? ""
                : joined(tokens.subList(0, tokens.size() - 1))
                        + Stem.noun(tokens.get(tokens.size() - 1).folded());
    }

    /** All words as they are, joined. */
    static String joined(List<Token> tokens) {
        StringBuilder joined = new StringBuilder();
        tokens.forEach(token -> joined.append(token.folded()));
        return joined.toString();
    }

    /** Articles say nothing, neither in the lexicon nor in a title. */
    static List<Token> withoutArticles(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> !ARTICLES.contains(token.folded()) || token.glued())
                .toList();
    }
}
