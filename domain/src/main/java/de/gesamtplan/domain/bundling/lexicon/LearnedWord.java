package de.gesamtplan.domain.bundling.lexicon;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * A word that a planner taught the lexicon: a line of {@code gelernt.csv}.
 *
 * @param word word or phrase in its basic form
 * @param concept key of the concept that it leads to
 * @param author who accepted it
 * @param day when
 * @param reason why, and the demands that showed it
 */
public record LearnedWord(
        String word, Use use, String concept, String author, LocalDate day, String reason, Place place) {
    /** How a concept uses a word. */
    public enum Use {
        /** The word as a whole. */
        SYNONYM("Synonym"),
        /** Also as the last part of a compound. */
        HEAD("Kopfwort");

        private final String label;

        Use(String label) {
            this.label = label;
        }

        /** German name. */
        public String label() {
            return label;
        }

        public static Optional<Use> ofLabel(String label) {
            return Arrays.stream(values())
                    .filter(use -> use.label.equalsIgnoreCase(label))
                    .findFirst();
        }
    }

    public LearnedWord {
        if (word.isBlank() || concept.isBlank() || author.isBlank()) {
            throw new IllegalArgumentException("a learned word has a concept and an author: " + place);
        }
    }
}
