package de.gesamtplan.domain.bundling;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How telling words are: the rarer, the more (inverse document frequency). */
final class WordWeights {
    private final Map<String, Integer> documents = new HashMap<>();
    private final int count;

    WordWeights(Collection<Profiled> all) {
        for (Profiled one : all) {
            new HashSet<>(one.objectStems()).forEach(stem -> documents.merge(stem, 1, Integer::sum));
        }
        count = Math.max(1, all.size());
    }

    private double weight(String stem) {
        return Math.log(1.0 + (double) count / documents.getOrDefault(stem, 1));
    }

    /** Cosine of the weighted words, 0 to 1. */
    double cosine(List<String> one, List<String> other) {
        Set<String> a = new HashSet<>(one);
        Set<String> b = new HashSet<>(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        double common = a.stream()
                .filter(b::contains)
                .sorted()
                .mapToDouble(s -> weight(s) * weight(s))
                .sum();
        return common / Math.sqrt(square(a) * square(b));
    }

    private double square(Set<String> stems) {
        return stems.stream().sorted().mapToDouble(s -> weight(s) * weight(s)).sum();
    }
}
