package de.gesamtplan.domain.budget;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A posting period of a budget year: the months 1 to 12, and the closing periods 13 to 16, in which the old year is
 * still booked while the calendar is in the new one.
 *
 * @param year budget year (Haushaltsjahr)
 */
public record BudgetPeriod(int year, int number) implements Comparable<BudgetPeriod> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d{1,2})");
    /** Number of the last month. */
    public static final int MONTHS = 12;

    /** Number of the last closing period. */
    public static final int LAST = 16;

    public BudgetPeriod {
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException("periods are 1 to 16, not " + number);
        }
    }

    /**
     * Reads {@code 2026-09}.
     *
     * @throws IllegalArgumentException if it is not written so
     */
    public static BudgetPeriod parse(String written) {
        Matcher m = WRITTEN.matcher(written.strip());
        if (!m.matches()) {
            throw new IllegalArgumentException("a period is written like 2026-09, not " + written);
        }
        return new BudgetPeriod(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
    }

    /** Whether what is booked in the other period counts here: same year, not later. */
    public boolean includes(BudgetPeriod other) {
        return year == other.year && other.number <= number;
    }

    /** Whether a change of the year's budget that counts from the day on counts here; in closing periods all do. */
    public boolean includes(LocalDate effectiveOn) {
        return number > MONTHS || !effectiveOn.isAfter(lastDay());
    }

    /** The last day of the month; of a closing period the last day of the year. */
    public LocalDate lastDay() {
        return YearMonth.of(year, Math.min(number, MONTHS)).atEndOfMonth();
    }

    /** Months of the budget year that are still to come. */
    public int monthsLeft() {
        return Math.max(0, MONTHS - number);
    }

    @Override
    public int compareTo(BudgetPeriod other) {
        int byYear = Integer.compare(year, other.year);
        return byYear != 0 ? byYear : Integer.compare(number, other.number);
    }

    /** {@code 2026-09} */
    @Override
    public String toString() {
        return "%04d-%02d".formatted(year, number);
    }
}
