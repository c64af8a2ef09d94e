package de.gesamtplan.domain.bundling.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the word that is one letter away: dropped, added, wrong, or two swapped. Words meet in what they share without one letter. */
final class Spelling {
    private static final int SHORTEST = 6;
    /** In a shorter word a wrong letter has to sound like the right one: „Copper“ is no „Copter“, „Labtop“ a „Laptop“. */
    private static final int LONG = 9;

    private static final List<String> SOUND_ALIKE = List.of("aeiouy", "bp", "dt", "cgkq", "fvw", "csz", "ijy", "mn");

    private final Map<String, List<String>> without = new HashMap<>();

    void learn(String word) {
        if (word.length() >= SHORTEST) {
            for (String less : lessOne(word)) {
                List<String> words = without.computeIfAbsent(less, l -> new ArrayList<>(1));
                if (!words.contains(word)) {
                    words.add(word);
                }
            }
        }
    }

    /** Empty if none is near, or more than one. */
    Optional<String> nearest(String word) {
        if (word.length() < SHORTEST) {
            return Optional.empty();
        }
        Set<String> near = new HashSet<>();
        for (String less : lessOne(word)) {
            for (String known : without.getOrDefault(less, List.of())) {
                if (isOneAway(word, known)) {
                    near.add(known);
                }
            }
        }
        return near.size() == 1 ? Optional.of(near.iterator().next()) : Optional.empty();
    }

    private static Set<String> lessOne(String word) {
        Set<String> all = new HashSet<>();
        all.add(word);
        for (int i = 0; i < word.length(); i++) {
            all.add(word.substring(0, i) + word.substring(i + 1));
        }
        return all;
    }

    private static boolean isOneAway(String one, String other) {
        if (one.charAt(0) != other.charAt(0) || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        String a = one.substring(start);
        String b = other.substring(start);
        if (one.length() != other.length()) {
            return a.length() > b.length()
                    ? a.substring(1).equals(b)
                    : b.substring(1).equals(a);
        }
        boolean wrong = a.isEmpty()
                || a.substring(1).equals(b.substring(1))
                        && (one.length() >= LONG || soundAlike(a.charAt(0), b.charAt(0)));
        boolean swapped = a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
        return wrong || swapped;
    }

    private static boolean soundAlike(char one, char other) {
        return SOUND_ALIKE.stream().anyMatch(letters -> letters.indexOf(one) >= 0 && letters.indexOf(other) >= 0);
    }
}
