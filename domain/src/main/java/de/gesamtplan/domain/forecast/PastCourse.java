package de.gesamtplan.domain.forecast;

import de.gesamtplan.domain.money.Money;
import java.util.List;

/**
 * An earlier year of a budget line.
 *
 * @param soll at the end of the year
 * @param cumulated actual from the year's beginning to the end of each period, 1 to 16
 */
public record PastCourse(int year, Money soll, List<Money> cumulated) {
    public static final int PERIODS = 16;

    public PastCourse {
        cumulated = List.copyOf(cumulated);
        if (cumulated.size() != PERIODS) {
            throw new IllegalArgumentException("a year has 16 periods, not " + cumulated.size());
        }
    }

    /** Actual of the whole year. */
    public Money whole() {
        return cumulated.get(PERIODS - 1);
    }

    /** What was still spent after a period. */
    Money after(int period) {
        return whole().minus(cumulated.get(period - 1));
    }
}
