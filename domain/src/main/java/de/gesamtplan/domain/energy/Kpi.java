package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A figure, unrounded (34 digits), or the German reason why it cannot be computed; never 0 in place of a missing one. */
public record Kpi(@Nullable BigDecimal value, String reason) {
    public Kpi {
        if ((value == null) == reason.isBlank()) {
            throw new IllegalArgumentException("a key figure has either a value or a reason");
        }
    }

    public static Kpi of(BigDecimal value) {
        return new Kpi(value, "");
    }

    public static Kpi missing(String reason) {
        return new Kpi(null, reason);
    }

    public boolean isComputable() {
        return value != null;
    }

    /** The same, its reason told as that of a part, for instance of a site. */
    public Kpi of(String part) {
        return value == null ? missing(part + ": " + reason) : this;
    }

    public Kpi plus(Kpi other) {
        return with(other, BigDecimal::add);
    }

    public Kpi minus(Kpi other) {
        return with(other, BigDecimal::subtract);
    }

    public Kpi times(BigDecimal factor) {
        return map(known -> known.multiply(factor));
    }

    public Kpi times(Kpi other) {
        return with(other, BigDecimal::multiply);
    }

    public Kpi map(UnaryOperator<BigDecimal> function) {
        return value == null ? this : of(function.apply(value));
    }

    /** Quotient; without a reason of its parts, a denominator that is not above 0 is one. */
    public Kpi over(Kpi denominator, String denominatorName) {
        BigDecimal divisor = denominator.value;
        if (value != null && divisor != null && divisor.signum() <= 0) {
            return missing(denominatorName + " ist nicht größer als 0");
        }
        return with(denominator, (a, b) -> a.divide(b, MathContext.DECIMAL128));
    }

    private Kpi with(Kpi other, BinaryOperator<BigDecimal> function) {
        if (value == null) {
            return this;
        }
        return other.value == null ? other : of(function.apply(value, other.value));
    }
}
