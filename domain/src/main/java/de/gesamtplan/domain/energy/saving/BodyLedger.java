package de.gesamtplan.domain.energy.saving;

import java.util.List;

/**
 * The saving duty of one public body year by year, or of bodies that pooled in writing.
 *
 * @param owner name of the body or of the community
 * @param bodies of a community; of a body by itself none
 * @param agreement by which they pooled; empty of a body by itself
 */
public record BodyLedger(String owner, List<String> bodies, String agreement, List<SavingLedger.Line> lines) {
    public BodyLedger {
        bodies = List.copyOf(bodies);
        lines = List.copyOf(lines);
    }
}
