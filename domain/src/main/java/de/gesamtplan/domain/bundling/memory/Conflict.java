package de.gesamtplan.domain.bundling.memory;

import java.util.List;

/**
 * Decisions that cannot all hold: a chain of confirmed pairs leads from one side of a rejected pair to the other. The
 * rejection wins.
 *
 * @param chain confirmed pairs, from one side of the rejected pair to the other
 */
public record Conflict(Decision rejected, List<Decision> chain) {
    public Conflict {
        chain = List.copyOf(chain);
    }
}
