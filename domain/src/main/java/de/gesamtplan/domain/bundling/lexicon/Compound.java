package de.gesamtplan.domain.bundling.lexicon;

import de.gesamtplan.domain.bundling.words.Stem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a compound say. The last part decides, as German has it: a „Notebooktasche“ is no notebook.
 *
 * @param senses of the object; empty if only an activity is known
 * @param activity named by the last part: „Druckerwartung“; null if none
 * @param modifier what stands before the last part, folded; empty if it is part of the object
 */
public record Compound(List<Sense> senses, @Nullable Activity activity, String modifier) {
    private static final int SHORTEST = 3;
    static final List<String> JOINTS = List.of("", "s", "es", "n", "en", "er");

    /** Reads a folded word that is not in the lexicon as a whole. */
    static Optional<Compound> of(String word, Lexicon lexicon) {
        if (lexicon.isWhole(word)) {
            return Optional.empty();
        }
        for (int at = SHORTEST; at <= word.length() - SHORTEST; at++) {
            String tail = word.substring(at);
            String before = word.substring(0, at);
            List<Sense> head = tail.length() > SHORTEST ? lexicon.head(tail) : List.of();
            if (!head.isEmpty()) {
                return Optional.of(new Compound(head, null, before));
            }
            Activity activity = lexicon.activityHead(tail);
            if (activity != null) {
                return Optional.of(new Compound(object(before, lexicon), activity, before));
            }
            if (lexicon.isShell(tail)) {
                List<Sense> object = object(before, lexicon);
                if (!object.isEmpty()) {
                    return Optional.of(new Compound(object, null, ""));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Sense> object(String word, Lexicon lexicon) {
        for (String joint : JOINTS) {
            if (word.endsWith(joint) && word.length() - joint.length() >= 2) {
                List<Sense> senses = lexicon.word(Stem.noun(word.substring(0, word.length() - joint.length())));
                if (senses.isEmpty()) {
                    senses = lexicon.word(word.substring(0, word.length() - joint.length()));
                }
                if (!senses.isEmpty()) {
                    return senses;
                }
            }
        }
        return of(word, lexicon)
                .filter(compound -> compound.activity() == null)
                .map(Compound::senses)
                .orElse(List.of());
    }
}
