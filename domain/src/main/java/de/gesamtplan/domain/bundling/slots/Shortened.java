package de.gesamtplan.domain.bundling.slots;

import de.gesamtplan.domain.bundling.lexicon.Activity;
import de.gesamtplan.domain.bundling.lexicon.Lexicon;
import de.gesamtplan.domain.bundling.lexicon.Sense;
import de.gesamtplan.domain.bundling.words.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words cut off by a full stop, „mob. Arbeitspl.-rechner“: taken for what they begin if that is one thing only. */
final class Shortened {
    private static final int LEAST_LETTERS = 3;

    /** What the first words of a run mean, spelt out. */
    record Spelt(int length, List<Sense> senses, @Nullable Activity activity) {}

    private Shortened() {}

    static Optional<Spelt> mark(List<Token> run, Lexicon lexicon) {
        if (run.get(0).folded().length() < LEAST_LETTERS) {
            return Optional.empty();
        }
        for (int length = run.size(); length > 0; length--) {
            List<Token> words = run.subList(0, length);
            if (words.stream().anyMatch(Token::shortened)) {
                List<Sense> senses = lexicon.spelledOut(words);
                if (senses.stream().map(Sense::concept).distinct().count() == 1) {
                    return Optional.of(new Spelt(length, senses.subList(0, 1), null));
                }
                if (senses.stream().map(Sense::written).distinct().count() == 1) {
                    return Optional.of(new Spelt(length, senses, null));
                }
                Map<String, Activity> activities = lexicon.activitiesSpelledOut(words);
                if (senses.isEmpty() && activities.size() == 1) {
                    return Optional.of(new Spelt(
                            length, List.of(), activities.values().iterator().next()));
                }
            }
        }
        return Optional.empty();
    }
}
