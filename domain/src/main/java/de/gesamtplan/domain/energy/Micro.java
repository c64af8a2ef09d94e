package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Quantities as whole millionths of their unit: exact sums of millions of values without an object for each. */
public final class Micro {
    /** Decimals that are kept of a reading; more are rounded half up. */
    public static final int DECIMALS = 6;

    private Micro() {}

    /** @throws ArithmeticException beyond 9.2 · 10¹² units */
    public static long of(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }

    public static BigDecimal decimal(long micro) {
        return BigDecimal.valueOf(micro, DECIMALS);
    }

    static long times(long micro, BigDecimal factor) {
        if (factor.abs().compareTo(BigDecimal.ONE) == 0) {
            return factor.signum() * micro;
        }
        return BigDecimal.valueOf(micro)
                .multiply(factor)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Mean, rounded half up away from zero. */
    static long mean(long sum, int count) {
        long rest = Math.abs(sum % count);
        return sum / count + (2 * rest >= count ? Long.signum(sum) : 0);
    }
}
