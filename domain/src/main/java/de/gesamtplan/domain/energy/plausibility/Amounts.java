package de.gesamtplan.domain.energy.plausibility;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How findings write quantities: German, at most three decimals. */
final class Amounts {
    private Amounts() {}

    static String german(long micro) {
        BigDecimal rounded = BigDecimal.valueOf(micro, 6).setScale(3, RoundingMode.HALF_UP);
        return rounded.signum() == 0
                ? "0"
                : rounded.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
