package de.gesamtplan.domain.bundling.learning;

import de.gesamtplan.domain.bundling.lexicon.LearnedWord;
import de.gesamtplan.domain.bundling.memory.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word that a planner may teach the lexicon, or on which somebody decided.
 *
 * @param concept key of the concept proposed; empty if a planner has to name one
 * @param label German name of the concept; empty if there is none
 * @param unknown how often and where demands have the word that no concept covers; null if none has it
 * @param evidence confirmed pairs that show it
 * @param effect what it would change
 * @param obstacles why the lexicon would refuse it, German; empty if it would not
 * @param former what was decided last; null if nothing was
 * @param written whether the lexicon has it already
 */
public record Candidate(
        String word,
        LearnedWord.Use use,
        String concept,
        String label,
        @Nullable UnknownWord unknown,
        List<Decision> evidence,
        Effect effect,
        List<String> obstacles,
        @Nullable WordDecision former,
        boolean written) {
    public Candidate {
        evidence = List.copyOf(evidence);
        obstacles = List.copyOf(obstacles);
    }
}
