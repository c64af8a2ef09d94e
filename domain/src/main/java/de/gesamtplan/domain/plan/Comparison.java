package de.gesamtplan.domain.plan;

import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What is planned against what was adopted the year before, EUR.
 *
 * @param before adopted appropriation (Soll) of the year before; zero if there was none
 * @param planned asked for in the first budget year; zero if nothing
 */
public record Comparison(Money before, Money planned) {
    static final Comparison NOTHING = new Comparison(Money.ZERO, Money.ZERO);

    /** Planned less before: positive is more than the year before. */
    public Money difference() {
        return planned.minus(before);
    }

    /** The difference in percent of the year before, half up to one decimal; empty if there was nothing before. */
    public Optional<BigDecimal> percent() {
        return before.signum() == 0
                ? Optional.empty()
                : Optional.of(difference()
                        .euros()
                        .movePointRight(2)
                        .divide(before.euros().abs(), 1, RoundingMode.HALF_UP));
    }

    Comparison plus(Comparison other) {
        return new Comparison(before.plus(other.before), planned.plus(other.planned));
    }
}
