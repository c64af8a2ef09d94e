package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How well a period is covered by readings, in intervals.
 *
 * @param expected intervals that should be there
 * @param delivered those with a usable reading as delivered
 * @param substitutes substitutes, delivered or computed
 * @param preliminary preliminary values
 * @param missing neither delivered nor to be filled
 */
public record Coverage(long expected, long delivered, long substitutes, long preliminary, long missing) {
    public static final Coverage NONE = new Coverage(0, 0, 0, 0, 0);

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public Coverage plus(Coverage other) {
        return new Coverage(
                expected + other.expected,
                delivered + other.delivered,
                substitutes + other.substitutes,
                preliminary + other.preliminary,
                missing + other.missing);
    }

    /** Delivered of expected, in percent; 0 if nothing was expected. */
    public BigDecimal completeness() {
        return percent(delivered);
    }

    /** Substitutes of expected, in percent. */
    public BigDecimal substituteShare() {
        return percent(substitutes);
    }

    /** Whether each interval has a true or substitute value. */
    public boolean isFinal() {
        return missing == 0 && preliminary == 0;
    }

    private BigDecimal percent(long part) {
        return expected == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(expected), MathContext.DECIMAL64);
    }
}
