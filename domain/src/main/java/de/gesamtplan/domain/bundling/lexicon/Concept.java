package de.gesamtplan.domain.bundling.lexicon;

import java.util.List;
import java.util.stream.Stream;

/**
 * One kind of product or service that a buyer would tender as one, however people call it.
 *
 * @param key prefix of the area and a name, for instance {@code hw.notebook}; unique
 * @param label German name (Bezeichnung)
 * @param broader key of the broader concept; empty for a top one
 * @param synonyms other words and phrases for it, in their basic form
 * @param abbreviations matched as whole words only
 * @param brands brands and product families that imply it without any product word
 * @param heads last parts of a compound that suffice: {@code drucker} makes „Etagendrucker“ a printer
 * @param cpv CPV codes of 8 digits without check digit, best first
 * @param standard key of its class in the standards catalogue; empty if none
 * @param unit in which it is usually counted
 * @param activity key of the activity that is meant if none is written
 * @param distinguished whether the concept alone says too little, so that the remaining words must agree too
 */
public record Concept(
        String key,
        String label,
        String broader,
        List<String> synonyms,
        List<String> abbreviations,
        List<String> brands,
        List<String> heads,
        List<String> cpv,
        String standard,
        String unit,
        String activity,
        boolean distinguished,
        Place place) {
    public Concept {
        synonyms = List.copyOf(synonyms);
        abbreviations = List.copyOf(abbreviations);
        brands = List.copyOf(brands);
        heads = List.copyOf(heads);
        cpv = List.copyOf(cpv);
        if (key.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("a concept has a key and a label: " + place);
        }
    }

    /** The same with a further synonym or head word. */
    Concept with(LearnedWord learned) {
        boolean synonym = learned.use() == LearnedWord.Use.SYNONYM;
        return new Concept(
                key,
                label,
                broader,
                synonym ? with(synonyms, learned.word()) : synonyms,
                abbreviations,
                brands,
                synonym ? heads : with(heads, learned.word()),
                cpv,
                standard,
                unit,
                activity,
                distinguished,
                place);
    }

    private static List<String> with(List<String> words, String word) {
        return Stream.concat(words.stream(), Stream.of(word)).toList();
    }
}
