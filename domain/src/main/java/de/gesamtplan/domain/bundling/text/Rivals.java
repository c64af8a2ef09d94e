package de.gesamtplan.domain.bundling.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The best and second best score of each text over its pairs. */
final class Rivals {
    private final Map<Integer, double[]> bestTwo = new HashMap<>();

    Rivals(List<TextPair> pairs) {
        for (TextPair pair : pairs) {
            note(pair.a(), pair.score());
            note(pair.b(), pair.score());
        }
    }

    private void note(int text, double score) {
        double[] two = bestTwo.computeIfAbsent(text, t -> new double[2]);
        if (score > two[0]) {
            two[1] = two[0];
            two[0] = score;
        } else if (score > two[1]) {
            two[1] = score;
        }
    }

    double best(int text) {
        return two(text)[0];
    }

    /** The best score of the text in another pair than the one that has this score. */
    double rival(int text, double score) {
        double[] two = two(text);
        return score >= two[0] ? two[1] : two[0];
    }

    private double[] two(int text) {
        double[] two = bestTwo.get(text);
        if (two == null) {
            throw new IllegalArgumentException("text " + text + " is in none of the pairs");
        }
        return two;
    }
}
