package de.gesamtplan.domain.bundling.lexicon;

import de.gesamtplan.domain.bundling.words.Stem;
import de.gesamtplan.domain.bundling.words.Token;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A run of words of which some are cut off by a full stop, „mob. Arbeitspl.-rechner“, held against what it may begin. */
final class CutWords {
    private static final String REST = "\\p{L}*";

    private final long cut;
    private final Pattern joined;
    private final Pattern words;

    CutWords(List<Token> run) {
        this.cut = run.stream().filter(Token::shortened).count();
        StringBuilder key = new StringBuilder();
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < run.size(); i++) {
            Token token = run.get(i);
            boolean last = i == run.size() - 1;
            String word = last && !token.shortened() ? Stem.noun(token.folded()) : token.folded();
            key.append(Pattern.quote(word)).append(token.shortened() ? REST : "");
            written.append(Pattern.quote(word)).append(token.shortened() || last ? REST : "\\p{L}{0,2}");
            if (!last) {
                written.append(token.glued() ? " ?" : " ");
            }
        }
        this.joined = Pattern.compile(key.toString());
        this.words = Pattern.compile(written.toString());
    }

    boolean isNearlyAName() {
        return cut > 1;
    }

    /** Whether they begin parts of a word or phrase as it is looked up, its words joined. */
    boolean begin(String key) {
        return joined.matcher(key).matches();
    }

    /** Whether each begins a word as written or, being joined to the one before, a part of the same compound. */
    boolean beginWordsOf(String phrase) {
        List<Token> tokens = Keys.withoutArticles(Token.of(phrase));
        return tokens.size() == 1
                || words.matcher(tokens.stream().map(Token::folded).collect(Collectors.joining(" ")))
                        .matches();
    }
}
