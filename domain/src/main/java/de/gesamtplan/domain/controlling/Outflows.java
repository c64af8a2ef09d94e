package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.budget.AppropriationMovement;
import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.money.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/** The outflow of the report's year beside that of the years before. */
final class Outflows {
    private Outflows() {}

    /** @param meant whether what was budgeted in a chapter in a year is asked for */
    static List<OutflowYear> of(
            ReportDate date,
            List<AppropriationMovement> movements,
            List<Booking> bookings,
            Collection<PastYear> past,
            BiPredicate<String, Integer> meant) {
        List<OutflowYear> years = new ArrayList<>();
        int last = date.period().number();
        years.add(OutflowYear.upTo(
                date.year(),
                last,
                number -> Money.sum(bookings.stream()
                        .filter(b -> number == last || b.period().number() <= number)
                        .map(Booking::onIst)
                        .toList()),
                number -> Money.sum(movements.stream()
                        .filter(m -> new BudgetPeriod(date.year(), number).includes(m.effectiveOn()))
                        .map(AppropriationMovement::onSoll)
                        .toList())));
        past.stream()
                .filter(p -> p.year() < date.year())
                .sorted(Comparator.comparing(PastYear::year).reversed())
                .forEach(p -> years.add(OutflowYear.of(p, kapitel -> meant.test(kapitel, p.year()))));
        return years;
    }
}
