package de.gesamtplan.domain.execution;

import java.math.BigDecimal;

/**
 * When a booking's text is taken for a plan item's title.
 *
 * @param likeness least share of the title's words that the text has, 0 to 1, included
 * @param lead by how much the best title must be ahead of the second best, 0 to 1, included
 * @param tolerance percent of the planned amount that may be bound above it, included, before an item is over its plan
 */
public record MatchRules(BigDecimal likeness, BigDecimal lead, BigDecimal tolerance) {
    public MatchRules {
        if (likeness.signum() <= 0 || likeness.compareTo(BigDecimal.ONE) > 0 || lead.signum() <= 0) {
            throw new IllegalArgumentException(
                    "likeness lies above 0 and up to 1, lead above 0: %s, %s".formatted(likeness, lead));
        }
    }
}
