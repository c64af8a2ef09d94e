package de.gesamtplan.domain.energy.emission;

import de.gesamtplan.domain.energy.Kpi;
import org.jspecify.annotations.Nullable;

/**
 * The factor that counts for a year, beside the newest one.
 *
 * @param used null: none is known, or the decided edition is not there
 * @param newest of the newest edition; equal to {@code used} unless another edition was published or decided
 * @param why how the edition came to count, or why there is no factor (German)
 */
public record FactorChoice(
        int year,
        Carrier carrier,
        Method method,
        @Nullable EmissionFactor used,
        @Nullable EmissionFactor newest,
        String why) {
    /** g CO2 per kWh. */
    public Kpi grams() {
        return grams(used);
    }

    /** g CO2 per kWh by the newest edition. */
    public Kpi newestGrams() {
        return grams(newest);
    }

    private Kpi grams(@Nullable EmissionFactor factor) {
        return factor == null ? Kpi.missing(why) : Kpi.of(factor.gramsPerKwh());
    }

    /** Whether another edition would give another figure. */
    public boolean isOutdated() {
        return used != null && newest != null && used.gramsPerKwh().compareTo(newest.gramsPerKwh()) != 0;
    }
}
