package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well a period is covered by readings, in intervals.
 *
 * @param expected intervals that should be there
 * @param delivered those with a usable reading as delivered
 * @param substitutes substitutes, delivered or computed
 * @param preliminary preliminary values
 * @param missing neither delivered nor to be filled
 * @param kinds the substitutes by method and reason, in that order
 */
public record Coverage(
        long expected, long delivered, long substitutes, long preliminary, long missing, List<SubstituteCount> kinds) {
    public static final Coverage NONE = new Coverage(0, 0, 0, 0, 0);

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public Coverage {
        kinds = kinds.stream()
                .sorted(Comparator.comparing(SubstituteCount::kind, Substitute.ORDER))
                .toList();
        if (kinds.stream().mapToLong(SubstituteCount::intervals).sum() != substitutes) {
            throw new IllegalArgumentException(
                    "each substitute has a method and a reason: " + substitutes + " " + kinds);
        }
    }

    /** All substitutes came as such. */
    public Coverage(long expected, long delivered, long substitutes, long preliminary, long missing) {
        this(
                expected,
                delivered,
                substitutes,
                preliminary,
                missing,
                substitutes == 0 ? List.of() : List.of(new SubstituteCount(Substitute.DELIVERED, substitutes)));
    }

    public Coverage plus(Coverage other) {
        return new Coverage(
                expected + other.expected,
                delivered + other.delivered,
                substitutes + other.substitutes,
                preliminary + other.preliminary,
                missing + other.missing,
                sum(kinds, other.kinds));
    }

    private static List<SubstituteCount> sum(List<SubstituteCount> some, List<SubstituteCount> others) {
        if (others.isEmpty()) {
            return some;
        }
        Map<Substitute, Long> counts = new TreeMap<>(Substitute.ORDER);
        some.forEach(count -> counts.merge(count.kind(), count.intervals(), Long::sum));
        others.forEach(count -> counts.merge(count.kind(), count.intervals(), Long::sum));
        List<SubstituteCount> sums = new ArrayList<>();
        counts.forEach((kind, intervals) -> sums.add(new SubstituteCount(kind, intervals)));
        return sums;
    }

    /** Intervals with a substitute by method; methods that were not used are left out. */
    public Map<SubstituteMethod, Long> byMethod() {
        Map<SubstituteMethod, Long> counts = new EnumMap<>(SubstituteMethod.class);
        kinds.forEach(count -> counts.merge(count.kind().method(), count.intervals(), Long::sum));
        return counts;
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
