package de.gesamtplan.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An amount in EUR, exact to the cent. Amounts may be negative (refunds, reductions in expenditure).
 *
 * @param euros the amount; always of scale 2
 */
public record Money(BigDecimal euros) implements Comparable<Money> {
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** @throws ArithmeticException if the amount has fractions of a cent: rounding is the caller's decision */
    public Money {
        euros = euros.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** The amount written in plain decimal notation, for instance {@code "1234.56"}. */
    public static Money of(String euros) {
        return new Money(new BigDecimal(euros));
    }

    public static Money of(long euros) {
        return new Money(BigDecimal.valueOf(euros));
    }

    /** The amount rounded half up to the cent. */
    public static Money rounded(BigDecimal euros) {
        return new Money(euros.setScale(2, RoundingMode.HALF_UP));
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(euros.add(other.euros));
    }

    public Money minus(Money other) {
        return new Money(euros.subtract(other.euros));
    }

    public Money negated() {
        return new Money(euros.negate());
    }

    /** The product, rounded half up to the cent. */
    public Money times(BigDecimal factor) {
        return rounded(euros.multiply(factor));
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public int signum() {
        return euros.signum();
    }

    @Override
    public int compareTo(Money other) {
        return euros.compareTo(other.euros);
    }

    @Override
    public String toString() {
        return euros.toPlainString();
    }
}
