package de.gesamtplan.domain.energy.saving;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What is known of saving beside the meters.
 *
 * @param degreeDays cooling degree days by site and month
 */
public record SavingPlan(
        List<SavingRule> rules,
        List<FinalEnergy> reported,
        List<SavingMeasure> measures,
        List<Target> targets,
        Map<String, Map<YearMonth, BigDecimal>> degreeDays) {
    /** Nothing is known. */
    public static final SavingPlan NONE = new SavingPlan(List.of(), List.of(), List.of(), List.of(), Map.of());
}
