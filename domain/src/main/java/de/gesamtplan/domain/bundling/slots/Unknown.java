package de.gesamtplan.domain.bundling.slots;

import java.util.List;

/**
 * Words in a row that stand where a title names its object and that the lexicon does not know.
 *
 * @param written all of them as the title has them: „Quantenkiste Nord“
 * @param words each of them that may name the object alone; what hyphens join is one
 */
public record Unknown(String written, List<String> words) {
    public Unknown {
        words = List.copyOf(words);
    }
}
