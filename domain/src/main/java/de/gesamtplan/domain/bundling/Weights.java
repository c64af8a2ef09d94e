package de.gesamtplan.domain.bundling;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** What each level of each feature adds; set by hand in {@code config/lexikon/gewichte.csv}, at most 2 decimals. */
public record Weights(Map<String, BigDecimal> byLevel) {
    /** From this sum on a pair is proposed. */
    public static final BigDecimal PROPOSED = new BigDecimal("3.00");
    /** From this sum on somebody should look at it. */
    public static final BigDecimal TO_CHECK = new BigDecimal("1.50");

    public Weights {
        byLevel = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(byLevel));
        for (Map.Entry<String, BigDecimal> weight : byLevel.entrySet()) {
            if (weight.getValue().stripTrailingZeros().scale() > 2) {
                throw new IllegalArgumentException(weight.getKey() + " has more than 2 decimals");
            }
        }
    }

    /** How a weight is named: feature and level. */
    public static String name(String feature, String level) {
        return feature + '/' + level;
    }

    Feature feature(String name, String level, String one, String other) {
        BigDecimal weight = byLevel.get(name(name, level));
        if (weight == null) {
            throw new IllegalStateException("gewichte.csv lacks „" + name + ";" + level + "“");
        }
        return new Feature(name, level, one, other, weight);
    }

    static Band band(BigDecimal sum) {
        if (sum.compareTo(PROPOSED) >= 0) {
            return Band.PROPOSED;
        }
        return sum.compareTo(TO_CHECK) >= 0 ? Band.TO_CHECK : Band.APART;
    }
}
