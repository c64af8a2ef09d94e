package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.money.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What was spent in one period of the year.
 *
 * @param period 1 to 16
 * @param ist of this period alone
 * @param late part of it that came in after the period was closed; the closed reports of the period do not have it
 * @param cumulated from the year's beginning to the end of this period
 */
public record PeriodActual(int period, Money ist, Money late, Money cumulated) {
    /** One entry for each period up to the report's; what a day's report has of later periods is in the last. */
    static List<PeriodActual> course(int last, Collection<Booking> bookings, LateEntries late) {
        Money[] ist = new Money[last + 1];
        Arrays.fill(ist, Money.ZERO);
        for (Booking b : bookings) {
            int period = Math.min(b.period().number(), last);
            ist[period] = ist[period].plus(b.onIst());
        }
        List<PeriodActual> course = new ArrayList<>();
        Money cumulated = Money.ZERO;
        for (int number = 1; number <= last; number++) {
            cumulated = cumulated.plus(ist[number]);
            course.add(new PeriodActual(number, ist[number], late.onIst(number), cumulated));
        }
        return course;
    }
}
