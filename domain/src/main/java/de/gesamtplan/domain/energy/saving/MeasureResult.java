package de.gesamtplan.domain.energy.saving;

import de.gesamtplan.domain.energy.Kpi;
import java.math.BigDecimal;

/**
 * A measure with what it proved to save.
 *
 * @param proven kWh of the twelve months after, or why it is not proven
 * @param method how, with the figures that it rests on (German)
 */
public record MeasureResult(SavingMeasure measure, Kpi proven, String method) {
    /** kWh that count for the duty: proven ones, until then expected ones; never less than 0. */
    public BigDecimal counted() {
        BigDecimal known = proven.value();
        return (known == null ? measure.expected() : known).max(BigDecimal.ZERO);
    }
}
