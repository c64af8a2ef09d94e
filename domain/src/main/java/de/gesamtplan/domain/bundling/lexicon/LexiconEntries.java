package de.gesamtplan.domain.bundling.lexicon;

import java.util.List;

/** All that the lexicon's files say, before it is known to fit together. */
public record LexiconEntries(
        List<Concept> concepts,
        List<Activity> activities,
        List<MeaningRule> rules,
        List<RoleWord> words,
        List<ShortForm> shortForms,
        List<Paraphrase> paraphrases) {
    public LexiconEntries {
        concepts = List.copyOf(concepts);
        activities = List.copyOf(activities);
        rules = List.copyOf(rules);
        words = List.copyOf(words);
        shortForms = List.copyOf(shortForms);
        paraphrases = List.copyOf(paraphrases);
    }

    /** The same with words that were learned; one of an unknown concept is left out. */
    public LexiconEntries with(List<LearnedWord> learned) {
        List<Concept> taught = concepts.stream()
                .map(concept -> learned.stream()
                        .filter(word -> word.concept().equals(concept.key()))
                        .reduce(concept, Concept::with, (one, other) -> other))
                .toList();
        return new LexiconEntries(taught, activities, rules, words, shortForms, paraphrases);
    }
}
