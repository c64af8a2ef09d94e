package de.gesamtplan.domain.bundling.learning;

import de.gesamtplan.domain.bundling.lexicon.LearnedWord;
import de.gesamtplan.domain.bundling.lexicon.Lexicon;
import de.gesamtplan.domain.bundling.lexicon.LexiconEntries;
import de.gesamtplan.domain.bundling.lexicon.WordCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What accepted words make of the file of learned words. A word that the lexicon has already is left alone, one that would
 * break it is refused; one that was rejected or revoked after it was written leaves the file. Lines that nobody decided on,
 * written by hand, stay.
 *
 * @param words the new content of the file, by word
 * @param added those of them that are new
 * @param removed what leaves the file
 * @param refused what would break the lexicon
 */
public record LexiconUpdate(
        List<LearnedWord> words, List<LearnedWord> added, List<LearnedWord> removed, List<Refusal> refused) {
    /**
     * A word that is not written.
     *
     * @param problems German, each saying what to do
     */
    public record Refusal(LearnedWord word, List<String> problems) {
        public Refusal {
            problems = List.copyOf(problems);
        }
    }

    public LexiconUpdate {
        words = List.copyOf(words);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        refused = List.copyOf(refused);
    }

    /**
     * @param base lexicon without learned words
     * @param file learned words as the file has them
     * @param lint finds the problems of a lexicon
     */
    public static LexiconUpdate of(
            LexiconEntries base, List<LearnedWord> file, WordLog log, Function<LexiconEntries, List<String>> lint) {
        List<LearnedWord> words = new ArrayList<>();
        List<LearnedWord> removed = new ArrayList<>();
        for (LearnedWord word : file) {
            boolean gone = log.latest(WordDecision.Key.of(word.word(), word.concept()))
                    .filter(decision -> decision.verdict() != WordDecision.Verdict.ACCEPTED)
                    .isPresent();
            (gone ? removed : words).add(word);
        }
        Set<String> known = new HashSet<>(lint.apply(base.with(words)));
        List<LearnedWord> added = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        // Of two that exclude one another the one that was accepted first is written.
        List<WordDecision> inOrder = log.accepted().stream()
                .sorted(Comparator.comparingLong(WordDecision::number))
                .toList();
        for (WordDecision decision : inOrder) {
            LexiconEntries now = base.with(words);
            WordCheck check = new WordCheck(now);
            if (!check.has(decision.word(), decision.use(), decision.concept())) {
                LearnedWord word = decision.learned();
                List<String> problems =
                        new ArrayList<>(check.problems(decision.word(), decision.use(), decision.concept()));
                if (problems.isEmpty()) {
                    lint.apply(now.with(List.of(word))).stream()
                            .filter(problem -> !known.contains(problem))
                            .forEach(problems::add);
                }
                if (problems.isEmpty()) {
                    words.add(word);
                    added.add(word);
                } else {
                    refused.add(new Refusal(word, problems));
                }
            }
        }
        words.sort(Comparator.comparing((LearnedWord word) -> Lexicon.key(word.word()))
                .thenComparing(LearnedWord::concept)
                .thenComparing(LearnedWord::use));
        return new LexiconUpdate(words, added, removed, refused);
    }

    /** Whether the file would be another. */
    public boolean changesFile() {
        return !added.isEmpty() || !removed.isEmpty();
    }
}
