package de.gesamtplan.domain.bundling;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How alike two demands are: the exact sum of its features, which anybody can add up. */
public record Score(List<Feature> features) {
    public Score {
        features = List.copyOf(features);
    }

    /** Sum of the weights, 2 decimals, exact. */
    public BigDecimal sum() {
        return features.stream().map(Feature::weight).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** What speaks most against; empty if nothing does. */
    public Optional<Feature> against() {
        return features.stream()
                .filter(feature -> feature.weight().signum() < 0)
                .min(Comparator.comparing(Feature::weight));
    }
}
