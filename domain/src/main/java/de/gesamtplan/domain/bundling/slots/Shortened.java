package de.gesamtplan.domain.bundling.slots;

import de.gesamtplan.domain.bundling.lexicon.Activity;
import de.gesamtplan.domain.bundling.lexicon.Lexicon;
import de.gesamtplan.domain.bundling.lexicon.Sense;
import de.gesamtplan.domain.bundling.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Words cut off by a full stop, „mob. Arbeitspl.-rechner“: taken for what they begin if that is one thing only. */
final class Shortened {
    private static final int LEAST_LETTERS = 3;
    private static final int MOST_READINGS = 400;

    /** What the first words of a run mean, spelt out. */
    record Spelt(int length, List<Sense> senses, @Nullable Activity activity) {}

    private Shortened() {}

    static Optional<Spelt> mark(List<Token> run, Lexicon lexicon) {
        for (int length = run.size(); length > 0; length--) {
            List<Token> words = run.subList(0, length);
            if (words.stream().anyMatch(Shortened::isCut)) {
                Optional<Spelt> spelt = spelt(words, lexicon);
                if (spelt.isPresent()) {
                    return spelt;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCut(Token token) {
        return token.shortened() && token.folded().length() >= LEAST_LETTERS;
    }

    private static Optional<Spelt> spelt(List<Token> words, Lexicon lexicon) {
        TreeMap<String, List<Sense>> concepts = new TreeMap<>();
        TreeMap<String, Activity> activities = new TreeMap<>();
        for (List<Token> reading : readings(words, lexicon)) {
            List<Sense> senses = lexicon.senses(reading);
            if (!senses.isEmpty()) {
                concepts.put(senses.get(0).concept().key(), senses);
            } else {
                lexicon.activity(reading).ifPresent(activity -> activities.put(activity.family(), activity));
            }
        }
        if (concepts.size() == 1) {
            return Optional.of(new Spelt(words.size(), concepts.firstEntry().getValue(), null));
        }
        return concepts.isEmpty() && activities.size() == 1
                ? Optional.of(new Spelt(
                        words.size(), List.of(), activities.firstEntry().getValue()))
                : Optional.empty();
    }

    private static List<List<Token>> readings(List<Token> words, Lexicon lexicon) {
        List<List<Token>> readings = List.of(List.of());
        for (Token word : words) {
            TreeSet<String> spellings = new TreeSet<>();
            spellings.add(word.folded());
            if (isCut(word)) {
                spellings.addAll(lexicon.completions(word.folded()));
            }
            if (readings.size() * spellings.size() > MOST_READINGS) {
                return List.of();
            }
            List<List<Token>> longer = new ArrayList<>();
            for (List<Token> reading : readings) {
                for (String spelling : spellings) {
                    List<Token> all = new ArrayList<>(reading);
                    all.add(new Token(
                            word.text(), spelling, word.start(), word.end(), word.glued(), false, word.gap()));
                    longer.add(all);
                }
            }
            readings = longer;
        }
        return readings;
    }
}
