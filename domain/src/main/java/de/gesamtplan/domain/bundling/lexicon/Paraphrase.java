package de.gesamtplan.domain.bundling.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A concept said in other words: „Lösung zur Sicherung und Wiederherstellung der Datenbestände“ is backup software.
 *
 * @param concept key of the concept meant
 * @param words all of which occur, in any order; of each its alternatives in their basic form
 * @param activity key of the activity meant if no other is written; empty for the usual one of the concept
 */
public record Paraphrase(String concept, List<List<String>> words, String activity, Place place) {
    public Paraphrase {
        words = words.stream().map(List::copyOf).toList();
    }

    /** As the file has it. */
    public String written() {
        return words.stream().map(one -> String.join("|", one)).collect(Collectors.joining(","));
    }
}
