package de.gesamtplan.domain.energy.duty;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Straight line through values of months that a few outliers do not bend: its slope is the median of the slopes between
 * all pairs (Theil 1950, Sen 1968), its height the median of what is left.
 *
 * @param first month of the values
 * @param last month of the values
 * @param perMonth slope
 * @param atFirst value of the line in the first month
 */
record Trend(YearMonth first, YearMonth last, int values, BigDecimal perMonth, BigDecimal atFirst) {
    /** Fewest values: seven rolling ones rest on eighteen months, so that a season is not taken for a trend. */
    static final int FEWEST = 7;

    static Optional<Trend> of(SortedMap<YearMonth, BigDecimal> values) {
        if (values.size() < FEWEST) {
            return Optional.empty();
        }
        YearMonth first = values.firstKey();
        List<Map.Entry<YearMonth, BigDecimal>> points = List.copyOf(values.entrySet());
        List<BigDecimal> slopes = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                long months = months(points.get(i).getKey(), points.get(j).getKey());
                slopes.add(points.get(j)
                        .getValue()
                        .subtract(points.get(i).getValue())
                        .divide(BigDecimal.valueOf(months), MathContext.DECIMAL64));
            }
        }
        BigDecimal slope = median(slopes);
        List<BigDecimal> heights = new ArrayList<>();
        for (Map.Entry<YearMonth, BigDecimal> point : points) {
            heights.add(point.getValue().subtract(slope.multiply(BigDecimal.valueOf(months(first, point.getKey())))));
        }
        return Optional.of(new Trend(first, values.lastKey(), points.size(), slope, median(heights)));
    }

    BigDecimal at(YearMonth month) {
        return atFirst.add(perMonth.multiply(BigDecimal.valueOf(months(first, month))));
    }

    private static long months(YearMonth from, YearMonth to) {
        return ChronoUnit.MONTHS.between(from, to);
    }

    private static BigDecimal median(List<BigDecimal> values) {
        Collections.sort(values);
        int middle = values.size() / 2;
        return values.size() % 2 == 1
                ? values.get(middle)
                : values.get(middle - 1).add(values.get(middle)).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
    }
}
