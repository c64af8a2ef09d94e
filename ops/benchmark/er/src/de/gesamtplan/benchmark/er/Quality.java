package de.gesamtplan.benchmark.er;

import de.gesamtplan.domain.bundling.text.TextPair;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Precision, recall and their harmonic mean over all pairs of the two lists. */
record Quality(double precision, double recall, double threshold) {
    static Quality at(DataSet set, List<TextPair> pairs, double threshold) {
        List<TextPair> kept = pairs.stream().filter(p -> p.score() >= threshold).toList();
        double hits = kept.stream().filter(set::holds).count();
        return new Quality(kept.isEmpty() ? 0 : hits / kept.size(), hits / set.truth().size(), threshold);
    }

    /** At the threshold that the truth likes best: flatters; for the rival, and beside it for comparison. */
    static Quality best(DataSet set, List<TextPair> pairs) {
        List<TextPair> ranked = pairs.stream()
                .sorted(Comparator.comparingDouble(TextPair::score).reversed())
                .toList();
        Quality best = new Quality(0, 0, 1);
        double hits = 0;
        for (int i = 0; i < ranked.size(); i++) {
            hits += set.holds(ranked.get(i)) ? 1 : 0;
            boolean endOfTies = i + 1 == ranked.size() || ranked.get(i + 1).score() < ranked.get(i).score();
            Quality here = new Quality(hits / (i + 1), hits / set.truth().size(), ranked.get(i).score());
            if (endOfTies && here.f1() > best.f1()) {
                best = here;
            }
        }
        return best;
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f (P %.3f R %.3f, t %.2f)", f1(), precision, recall, threshold);
    }
}
