package de.gesamtplan.domain.bundling.memory;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What former decisions are looked through by.
 *
 * @param round planning round that is compared
 * @param today on which resubmissions are due
 * @param reopenPercent a decision comes back if an amount or a quantity differs by more than this from what was decided on
 */
public record Review(String round, LocalDate today, BigDecimal reopenPercent) {
    public Review {
        if (reopenPercent.signum() < 0) {
            throw new IllegalArgumentException("a share is not negative: " + reopenPercent);
        }
    }
}
