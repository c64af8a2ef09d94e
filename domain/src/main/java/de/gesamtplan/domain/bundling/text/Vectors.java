package de.gesamtplan.domain.bundling.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Texts as vectors of unit length: weight of a token = (1 + ln count) · ln(1 + texts / texts with it). Tokens are numbered
 * from the rarest to the commonest, so that each vector begins with what tells most.
 */
final class Vectors {
    private final Map<String, Integer> ids;
    private final String[] names;
    private final int[][] tokens;
    private final float[][] weights;

    private Vectors(Map<String, Integer> ids, String[] names, int[][] tokens, float[][] weights) {
        this.ids = ids;
        this.names = names;
        this.tokens = tokens;
        this.weights = weights;
    }

    static Vectors of(List<? extends Collection<String>> texts) {
        Map<String, Integer> frequencies = new HashMap<>();
        texts.forEach(text -> counts(text).keySet().forEach(token -> frequencies.merge(token, 1, Integer::sum)));
        String[] names = frequencies.keySet().toArray(String[]::new);
        Arrays.sort(names, Comparator.<String>comparingInt(frequencies::get).thenComparing(Comparator.naturalOrder()));
        Map<String, Integer> ids = new HashMap<>(2 * names.length);
        IntStream.range(0, names.length).forEach(id -> ids.put(names[id], id));
        int[][] tokens = new int[texts.size()][];
        float[][] weights = new float[texts.size()][];
        for (int text = 0; text < tokens.length; text++) {
            NavigableMap<Integer, Double> weighted = new TreeMap<>();
            counts(texts.get(text)).forEach((token, count) -> {
                double idf = Math.log(1 + (double) texts.size() / frequencies.getOrDefault(token, 1));
                weighted.put(ids.getOrDefault(token, 0), (1 + Math.log(count)) * idf);
            });
            double length =
                    Math.sqrt(weighted.values().stream().mapToDouble(w -> w * w).sum());
            tokens[text] =
                    weighted.keySet().stream().mapToInt(Integer::intValue).toArray();
            weights[text] = new float[tokens[text].length];
            int i = 0;
            for (double weight : weighted.values()) {
                weights[text][i++] = (float) (weight / length);
            }
        }
        return new Vectors(ids, names, tokens, weights);
    }

    private static Map<String, Integer> counts(Collection<String> text) {
        Map<String, Integer> counts = new HashMap<>();
        text.forEach(token -> counts.merge(token, 1, Integer::sum));
        return counts;
    }

    int size() {
        return tokens.length;
    }

    int vocabulary() {
        return names.length;
    }

    String name(int token) {
        return names[token];
    }

    int[] tokens(int text) {
        return tokens[text];
    }

    /** Numbers of those of these tokens that occur in any text, rarest first. */
    int[] known(Collection<String> others) {
        return others.stream()
                .distinct()
                .filter(ids::containsKey)
                .mapToInt(token -> ids.getOrDefault(token, 0))
                .sorted()
                .toArray();
    }

    /**
     * How many of the rarest tokens of a text must be looked at: whatever shares none of them has a cosine below the floor,
     * since the length of the rest is below it.
     */
    int prefix(int text, double floor) {
        double rest = 0;
        int end = weights[text].length;
        while (end > 0) {
            rest += (double) weights[text][end - 1] * weights[text][end - 1];
            if (rest >= floor * floor) {
                return end;
            }
            end--;
        }
        return end;
    }

    double cosine(int a, int b) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < tokens[a].length && j < tokens[b].length) {
            int order = Integer.compare(tokens[a][i], tokens[b][j]);
            if (order == 0) {
                sum += (double) weights[a][i++] * weights[b][j++];
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return Math.min(1, sum);
    }

    /** Share of text a's weight (squared) in tokens that text b lacks and that are among the sorted others. */
    double excused(int a, int b, int[] others) {
        double sum = 0;
        int j = 0;
        int k = 0;
        for (int i = 0; i < tokens[a].length; i++) {
            int token = tokens[a][i];
            while (j < tokens[b].length && tokens[b][j] < token) {
                j++;
            }
            while (k < others.length && others[k] < token) {
                k++;
            }
            boolean inB = j < tokens[b].length && tokens[b][j] == token;
            if (!inB && k < others.length && others[k] == token) {
                sum += (double) weights[a][i] * weights[a][i];
            }
        }
        return sum;
    }
}
