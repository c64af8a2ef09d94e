package de.gesamtplan.domain.energy.saving;

import de.gesamtplan.domain.energy.Evidence;
import de.gesamtplan.domain.energy.Kpi;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What public bodies have to save (EnEfG § 6 (1)), from a year on until a later rule.
 *
 * @param percent of the previous year's final energy
 * @param threshold kWh of the previous year from which it is owed, included
 * @param shortfallYears years within which what is missing is due
 * @param surplusYears years for which what is over may be used
 */
public record SavingRule(
        int fromYear,
        BigDecimal percent,
        BigDecimal threshold,
        int shortfallYears,
        int surplusYears,
        String source,
        Evidence evidence) {
    /** kWh that a body of that final energy in the year before owes; 0 below the threshold. */
    Kpi owed(Kpi base) {
        return base.map(kwh -> kwh.compareTo(threshold) < 0
                ? BigDecimal.ZERO
                : kwh.multiply(percent).movePointLeft(2));
    }

    static Optional<SavingRule> of(int year, List<SavingRule> rules) {
        return rules.stream()
                .filter(rule -> rule.fromYear() <= year)
                .reduce((first, second) -> second.fromYear() >= first.fromYear() ? second : first);
    }
}
