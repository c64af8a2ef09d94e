package de.gesamtplan.domain.bundling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The IT vocabulary of the administration: which words mean the same. */
public final class Lexicon {
    /** A concept found in a title, and the words that say so. */
    public record Match(Concept concept, String written) {}

    private record Phrase(Concept concept, String written, List<String> stems, boolean open) {}

    private final Map<String, List<Phrase>> byFirstStem = new HashMap<>();
    private final List<Phrase> open = new ArrayList<>();

    /** @throws IllegalArgumentException if a synonym names two concepts */
    public Lexicon(List<Concept> concepts) {
        Map<List<String>, String> seen = new HashMap<>();
        for (Concept concept : concepts) {
            for (String synonym : concept.synonyms()) {
                boolean anyEnding = synonym.endsWith("*");
                List<String> stems = Words.stems(anyEnding ? synonym.substring(0, synonym.length() - 1) : synonym);
                String other = seen.putIfAbsent(stems, concept.label());
                if (other != null && !other.equals(concept.label())) {
                    throw new IllegalArgumentException(
                            "„" + synonym + "“ steht im Lexikon bei „" + other + "“ und „" + concept.label() + "“");
                }
                Phrase phrase = new Phrase(concept, synonym, stems, anyEnding);
                if (anyEnding && stems.size() == 1) {
                    open.add(phrase);
                } else if (!stems.isEmpty()) {
                    byFirstStem
                            .computeIfAbsent(stems.get(0), s -> new ArrayList<>())
                            .add(phrase);
                }
            }
        }
        byFirstStem
                .values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                                (Phrase phrase) -> phrase.stems().size())
                        .reversed()));
        open.sort(
                Comparator.comparingInt((Phrase phrase) -> phrase.stems().get(0).length())
                        .reversed());
    }

    /** The concept that the most words of the title name; the one named first at a tie. */
    Optional<Match> find(List<String> stems) {
        Phrase best = null;
        for (int i = 0; i < stems.size(); i++) {
            for (Phrase phrase : byFirstStem.getOrDefault(stems.get(i), List.of())) {
                int end = i + phrase.stems().size();
                if (end <= stems.size()
                        && stems.subList(i, end).equals(phrase.stems())
                        && (best == null || phrase.stems().size() > best.stems().size())) {
                    best = phrase;
                }
            }
        }
        if (best == null) {
            for (String stem : stems) {
                for (Phrase phrase : open) {
                    if (best == null && stem.startsWith(phrase.stems().get(0))) {
                        best = phrase;
                    }
                }
            }
        }
        return Optional.ofNullable(best).map(phrase -> new Match(phrase.concept(), phrase.written()));
    }
}
