package de.gesamtplan.domain.bundling.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text, or a part between hyphens.
 *
 * @param text as written
 * @param folded see {@link Stem#fold}
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 * @param glued whether a hyphen joins it to the next
 * @param shortened whether a full stop marks it as an abbreviation: „mob.“
 * @param gap what stands between the word before and this one, blanks taken off
 */
public record Token(String text, String folded, int start, int end, boolean glued, boolean shortened, String gap) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+|&");
    /** From so many words on the full stop at the end is that of a sentence. */
    private static final int LONG_TITLE = 7;

    private static final String HYPHENS = "-‐‑–";
    private static final Set<String> AND = Set.of("und", "oder", "u", "&");
    private static final Set<String> ENGLISH_AND = Set.of("and", "&");
    private static final Pattern PLURAL_OF_CAPITALS = Pattern.compile("\\p{Lu}{2,}s");

    /** The words of a text in order. Of „Pflege- und Supportvertrag“ the „und“ is left out: one word with two beginnings. */
    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int before = 0;
        boolean sentence = WORD.matcher(text).results().count() > LONG_TITLE;
        boolean hanging = false;
        boolean joined = false;
        while (word.find()) {
            String written = word.group();
            if (hanging && AND.contains(written)) {
                continue;
            }
            boolean capitals = PLURAL_OF_CAPITALS.matcher(written).matches();
            String bare = capitals ? written.substring(0, written.length() - 1) : written;
            int end = word.end();
            boolean dot = end < text.length() && text.charAt(end) == '.';
            int hyphen = dot ? end + 1 : end;
            boolean hyphened = hyphen < text.length() && HYPHENS.indexOf(text.charAt(hyphen)) >= 0;
            boolean inside =
                    hyphened && hyphen + 1 < text.length() && Character.isLetterOrDigit(text.charAt(hyphen + 1));
            hanging = hyphened && !inside && text.substring(hyphen + 1).matches("(?s)(,| und | oder |/| u\\. ).*");
            boolean last = sentence && text.substring(end).strip().length() < 2;
            boolean shortened = dot && !last && !Character.isDigit(written.charAt(0));
            String gap = joined ? "" : text.substring(before, word.start()).strip();
            boolean running =
                    dot && written.length() < 7 && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
            joined = inside || hanging || running;
            tokens.add(new Token(bare, folded(bare), word.start(), end, joined, shortened, gap));
            before = shortened ? end + 1 : end;
        }
        return withoutE(tokens);
    }

    private static String folded(String word) {
        String folded = Stem.fold(word);
        return ENGLISH_AND.contains(folded) ? "und" : folded.startsWith("email") ? folded.substring(1) : folded;
    }

    /** „E-Mail“ is Mail, however it is written. */
    private static List<Token> withoutE(List<Token> tokens) {
        List<Token> words = new ArrayList<>();
        for (Token token : tokens) {
            Token before = words.isEmpty() ? null : words.get(words.size() - 1);
            if (before != null && before.folded.equals("e") && before.glued && token.folded.startsWith("mail")) {
                words.set(
                        words.size() - 1,
                        new Token(
                                token.text,
                                token.folded,
                                before.start,
                                token.end,
                                token.glued,
                                token.shortened,
                                before.gap));
            } else {
                words.add(token);
            }
        }
        return words;
    }

    /** The same; it stays joined to the next only if so does what is left out between them. */
    public Token gluedOnly(boolean toNext) {
        return new Token(text, folded, start, end, glued && toNext, shortened, gap);
    }

    /** The same written out. */
    public Token spelt(String word) {
        return new Token(text, word, start, end, glued, shortened, gap);
    }

    public boolean isNumber() {
        return Character.isDigit(text.charAt(0)) && text.chars().allMatch(Character::isDigit);
    }

    /** Whether it looks like an abbreviation: not all of it small letters. */
    public boolean hasCapital() {
        return text.chars().anyMatch(Character::isUpperCase);
    }
}
