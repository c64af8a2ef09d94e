package de.gesamtplan.domain.bundling.learning;

import de.gesamtplan.domain.money.Money;
import java.util.List;

/**
 * A word or phrase in the object's place of demands that no concept covers: a line of the editor's work list.
 *
 * @param word as most demands write it
 * @param demands how many have it
 * @param volume of these demands, all plan years, EUR with tax
 * @param departments codes of those that have it
 * @param examples some titles with their department
 * @param compounds other unknown words that end with it, so that as a head word it would cover them too
 */
public record UnknownWord(
        String word,
        int demands,
        Money volume,
        List<String> departments,
        List<String> examples,
        List<String> compounds) {
    public UnknownWord {
        departments = List.copyOf(departments);
        examples = List.copyOf(examples);
        compounds = List.copyOf(compounds);
    }
}
