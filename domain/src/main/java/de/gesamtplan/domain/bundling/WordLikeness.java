package de.gesamtplan.domain.bundling;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How alike two lists of stems are, 0 to 1: the share of their letter groups of four that both have (Dice). */
final class WordLikeness {
    private static final int GRAM = 4;

    double of(List<String> one, List<String> other) {
        Set<String> a = grams(one);
        Set<String> b = grams(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        return 2.0 * common.size() / (a.size() + b.size());
    }

    private static Set<String> grams(List<String> words) {
        Set<String> grams = new TreeSet<>();
        for (String word : words) {
            String padded = '_' + word + '_';
            for (int i = 0; i + GRAM <= padded.length(); i++) {
                grams.add(padded.substring(i, i + GRAM));
            }
            if (padded.length() < GRAM) {
                grams.add(padded);
            }
        }
        return grams;
    }
}
