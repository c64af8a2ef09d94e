package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.budget.AppropriationMovement;
import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.budget.BudgetPeriod;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Up to when a controlling report counts: to the end of a posting period, or to the end of any day of the budget year.
 *
 * @param period the period, or the month that the day lies in
 * @param day null if the whole period counts
 */
public record ReportDate(BudgetPeriod period, @Nullable LocalDate day) {
    public ReportDate {
        if (day != null && (day.getYear() != period.year() || day.getMonthValue() != period.number())) {
            throw new IllegalArgumentException(day + " is not in period " + period);
        }
    }

    public static ReportDate endOf(BudgetPeriod period) {
        return new ReportDate(period, null);
    }

    public static ReportDate on(LocalDate day) {
        return new ReportDate(new BudgetPeriod(day.getYear(), day.getMonthValue()), day);
    }

    /**
     * Reads {@code 2026-09} or {@code 2026-09-15}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static ReportDate parse(String written) {
        if (written.strip().length() < "2026-09-1".length()) {
            return endOf(BudgetPeriod.parse(written));
        }
        try {
            return on(LocalDate.parse(written.strip()));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("a day is written like 2026-09-15, not " + written, e);
        }
    }

    public int year() {
        return period.year();
    }

    /** A period takes all that is booked in it and before, a day all that is booked on it and before. */
    public boolean counts(Booking booking) {
        return booking.period().year() == year()
                && (day == null
                        ? period.includes(booking.period())
                        : !booking.bookedOn().isAfter(day));
    }

    public boolean counts(AppropriationMovement movement) {
        return movement.year() == year()
                && (day == null
                        ? period.includes(movement.effectiveOn())
                        : !movement.effectiveOn().isAfter(day));
    }

    /** The last day that counts; of a closing period the last of the year. */
    public LocalDate lastDay() {
        return day == null ? period.lastDay() : day;
    }

    public int monthsLeft() {
        return period.monthsLeft();
    }

    /** {@code 2026-09} or {@code 2026-09-15} */
    @Override
    public String toString() {
        return day == null ? period.toString() : day.toString();
    }
}
