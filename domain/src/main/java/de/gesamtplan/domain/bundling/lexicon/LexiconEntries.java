package de.gesamtplan.domain.bundling.lexicon;

import java.util.List;

/** All that the lexicon's files say, before it is known to fit together. */
public record LexiconEntries(
        List<Concept> concepts, List<Activity> activities, List<MeaningRule> rules, List<RoleWord> words) {
    public LexiconEntries {
        concepts = List.copyOf(concepts);
        activities = List.copyOf(activities);
        rules = List.copyOf(rules);
        words = List.copyOf(words);
    }
}
