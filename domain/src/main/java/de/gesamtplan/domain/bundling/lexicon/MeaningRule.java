package de.gesamtplan.domain.bundling.lexicon;

import java.util.List;

/**
 * Decides what a word means that leads to more than one concept. The first rule of the word whose condition holds wins.
 *
 * @param word as the concepts write it
 * @param condition when the rule holds
 * @param values words of the context, categories or CPV prefixes, by the condition
 * @param concept key of the concept meant
 * @param reason why, for the editor
 */
public record MeaningRule(
        String word, Condition condition, List<String> values, String concept, String reason, Place place) {
    /** What a rule looks at. */
    public enum Condition {
        /** One of the words stands elsewhere in the title or the description. */
        CONTEXT,
        /** The demand is of one of the categories. */
        CATEGORY,
        /** The demand's CPV code begins with one of the prefixes. */
        CPV,
        /** Always. */
        OTHERWISE
    }

    public MeaningRule {
        values = List.copyOf(values);
        if (values.isEmpty() != (condition == Condition.OTHERWISE)) {
            throw new IllegalArgumentException("a condition has values, „sonst“ has none: " + place);
        }
    }
}
