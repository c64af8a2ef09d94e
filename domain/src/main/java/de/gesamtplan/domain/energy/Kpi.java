package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** A key figure, unrounded (34 digits), or the German reason why it cannot be computed; never 0 in place of a missing one. */
public record Kpi(@Nullable BigDecimal value, String reason) {
    public Kpi {
        if ((value == null) == reason.isBlank()) {
            throw new IllegalArgumentException("a key figure has either a value or a reason");
        }
    }

    static Kpi quotient(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator, String what) {
        if (numerator == null || denominator == null) {
            return new Kpi(null, what + ": Messwerte fehlen");
        }
        if (denominator.signum() <= 0) {
            return new Kpi(null, what + ": Bezugsgröße ist nicht größer als 0");
        }
        return new Kpi(numerator.divide(denominator, MathContext.DECIMAL128), "");
    }
}
