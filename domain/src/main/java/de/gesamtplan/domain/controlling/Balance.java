package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * What is granted, bound, spent and expected, of a budget line or of any group of them, in EUR.
 *
 * @param soll appropriation after changes and locks
 * @param obligo open commitments; what is paid of an order is in Ist and no longer here
 * @param ist paid and booked
 * @param forecast expected actual at the year's end
 */
public record Balance(Money soll, Money obligo, Money ist, Money forecast) {
    public static final Balance ZERO = new Balance(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static Balance sum(Collection<Balance> balances) {
        return balances.stream().reduce(ZERO, Balance::plus);
    }

    public Balance plus(Balance other) {
        return new Balance(
                soll.plus(other.soll), obligo.plus(other.obligo), ist.plus(other.ist), forecast.plus(other.forecast));
    }

    /** What may still be ordered: Soll less open commitments less actual; negative if too much was. */
    public Money available() {
        return soll.minus(obligo).minus(ist);
    }

    /** Forecast less Soll: positive is overspending. */
    public Money deviation() {
        return forecast.minus(soll);
    }

    /** The deviation in percent of the Soll, rounded half up to 0.1; empty unless the Soll is positive. */
    public Optional<BigDecimal> deviationPercent() {
        return percentOfSoll(deviation());
    }

    /** Outflow quota (Mittelabfluss): Ist in percent of the Soll, rounded half up to 0.1; empty unless the Soll is positive. */
    public Optional<BigDecimal> outflow() {
        return percentOfSoll(ist);
    }

    private Optional<BigDecimal> percentOfSoll(Money part) {
        return soll.signum() <= 0
                ? Optional.empty()
                : Optional.of(part.euros().multiply(HUNDRED).divide(soll.euros(), 1, RoundingMode.HALF_UP));
    }
}
