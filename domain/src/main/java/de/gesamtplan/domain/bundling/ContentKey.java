package de.gesamtplan.domain.bundling;

import de.gesamtplan.domain.bundling.words.Stem;
import de.gesamtplan.domain.bundling.words.Token;
import java.util.TreeSet;

/**
 * What a demand is recognised by in the next round, whatever its number is then: who asks, and the words of the title.
 * Independent of the lexicon, so that a decision outlives an edit of it.
 *
 * @param department code
 * @param words folded stems of the title, sorted, each once, without numbers
 */
public record ContentKey(String department, String words) implements Comparable<ContentKey> {
    public static ContentKey of(String department, String title) {
        TreeSet<String> stems = new TreeSet<>();
        for (Token token : Token.of(title)) {
            if (!token.isNumber()) {
                stems.add(Stem.noun(token.folded()));
            }
        }
        return new ContentKey(department, String.join(" ", stems));
    }

    @Override
    public int compareTo(ContentKey other) {
        int byWords = words.compareTo(other.words);
        return byWords != 0 ? byWords : department.compareTo(other.department);
    }
}
