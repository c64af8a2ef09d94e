package de.gesamtplan.domain.energy.saving;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What is known of saving beside the meters.
 *
 * @param pools bodies that pooled in writing; a body is in one community at most
 * @param duties of bodies and of the state beside saving
 * @param funds what the budget knows of the measures, by their keys
 * @param degreeDays cooling degree days by site and month
 */
public record SavingPlan(
        List<SavingRule> rules,
        List<SavingPool> pools,
        List<BodyDuty> duties,
        List<FinalEnergy> reported,
        List<SavingMeasure> measures,
        Map<String, MeasureFunds> funds,
        List<Target> targets,
        Map<String, Map<YearMonth, BigDecimal>> degreeDays) {
    /** Nothing is known. */
    public static final SavingPlan NONE =
            new SavingPlan(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), Map.of());

    /** The same with what the budget knows of its measures. */
    public SavingPlan with(Map<String, MeasureFunds> known) {
        return new SavingPlan(rules, pools, duties, reported, measures, known, targets, degreeDays);
    }
}
