package de.gesamtplan.domain.bundling.learning;

import de.gesamtplan.domain.bundling.lexicon.LearnedWord;
import de.gesamtplan.domain.bundling.lexicon.Lexicon;
import de.gesamtplan.domain.bundling.lexicon.Place;
import de.gesamtplan.domain.origin.Origin;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a planner decided on teaching the lexicon a word. It is kept for good; of a word and a concept the latest counts.
 *
 * @param number in the order of decisions; 0 while it is not stored
 * @param concept key; empty if the word names no object at all
 * @param reason why; may be empty if it is accepted
 * @param day when it was handed in
 * @param evidence the demands that showed it, as the planner saw them
 * @param supersedes number of the decision that counted before; null if there was none
 */
public record WordDecision(
        long number,
        String word,
        LearnedWord.Use use,
        String concept,
        Verdict verdict,
        String reason,
        String author,
        LocalDate day,
        String evidence,
        @Nullable Long supersedes,
        Origin origin) {
    /** What a planner says of a word. */
    public enum Verdict {
        /** The lexicon is to learn it. */
        ACCEPTED("übernehmen"),
        /** It is not to be proposed again. */
        REJECTED("ablehnen"),
        /** What was decided before no longer counts. */
        REVOKED("widerrufen");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        /** German name. */
        public String label() {
            return label;
        }

        public static Optional<Verdict> ofLabel(String label) {
            return Arrays.stream(values())
                    .filter(verdict -> verdict.label.equalsIgnoreCase(label))
                    .findFirst();
        }
    }

    /** By which a decision is found again, however the word is written. */
    public record Key(String word, String concept) {
        public static Key of(String word, String concept) {
            return new Key(Lexicon.key(word), concept);
        }
    }

    public WordDecision {
        if (word.isBlank() || author.isBlank()) {
            throw new IllegalArgumentException("a decision is about a word and has an author");
        }
        if (verdict == Verdict.ACCEPTED ? concept.isBlank() : reason.isBlank()) {
            throw new IllegalArgumentException("what is accepted has a concept, all else a reason");
        }
    }

    public Key key() {
        return Key.of(word, concept);
    }

    /** Whether handing this one in after the former changes nothing. */
    public boolean saysTheSameAs(WordDecision former) {
        return key().equals(former.key())
                && use == former.use
                && verdict == former.verdict
                && reason.equals(former.reason)
                && author.equals(former.author);
    }

    /** The same as the one that counts after a former one, if there is any. */
    public WordDecision after(@Nullable WordDecision former) {
        Long before = former == null ? null : former.number;
        return new WordDecision(number, word, use, concept, verdict, reason, author, day, evidence, before, origin);
    }

    /** As a line of the lexicon. */
    public LearnedWord learned() {
        String why = reason.isEmpty() || evidence.isEmpty() ? reason + evidence : reason + " – " + evidence;
        return new LearnedWord(word, use, concept, author, day, why, new Place("gelernt.csv", 0));
    }
}
