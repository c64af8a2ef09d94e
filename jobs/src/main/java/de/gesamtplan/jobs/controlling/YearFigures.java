package de.gesamtplan.jobs.controlling;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.controlling.ClosedMonth;
import de.gesamtplan.domain.controlling.ControllingData;
import de.gesamtplan.domain.controlling.ForecastBasis;
import de.gesamtplan.domain.controlling.LineComment;
import de.gesamtplan.domain.controlling.PastYear;
import de.gesamtplan.domain.controlling.PastYear.PastIst;
import de.gesamtplan.domain.controlling.PastYear.PastSoll;
import de.gesamtplan.domain.controlling.StatusRules;
import de.gesamtplan.domain.forecast.ForecastRules;
import de.gesamtplan.jobs.store.AdoptedBudgetStore;
import de.gesamtplan.jobs.store.BookingStore;
import de.gesamtplan.jobs.store.CloseStore.Basis;
import de.gesamtplan.jobs.store.KnownUpTo;
import de.gesamtplan.jobs.store.ReferenceStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Reads what the controlling of a budget year is made from. */
@Component
class YearFigures {
    /** Years before that the outflow is compared with, and forecasts go by. */
    private static final int PAST_YEARS = 3;

    private final AdoptedBudgetStore budget;
    private final BookingStore bookings;
    private final ReferenceStore references;

    YearFigures(AdoptedBudgetStore budget, BookingStore bookings, ReferenceStore references) {
        this.budget = budget;
        this.bookings = bookings;
        this.references = references;
    }

    /** What a report rests on today besides deliveries. */
    Basis basis(StatusRules rules, ForecastRules forecast) {
        return new Basis(references.coverageRings(), references.departments(), rules, forecast);
    }

    ControllingData of(
            int year, KnownUpTo known, Basis basis, List<ClosedMonth> closed, Map<BudgetLine, LineComment> statements) {
        return new ControllingData(
                budget.movements(year, known),
                bookings.ofYear(year, known),
                basis.rings(),
                basis.departments(),
                past(year, known),
                closed,
                new ForecastBasis(basis.forecastRules(), statements, Map.of()));
    }

    /** Years that something was booked in. */
    private List<PastYear> past(int year, KnownUpTo known) {
        Map<Integer, List<PastIst>> ist = bookings.past(year, PAST_YEARS, known);
        Map<Integer, List<PastSoll>> soll = budget.past(year, PAST_YEARS, known);
        SortedSet<Integer> years = new TreeSet<>(ist.keySet());
        List<PastYear> past = new ArrayList<>();
        years.forEach(y -> past.add(new PastYear(y, ist.getOrDefault(y, List.of()), soll.getOrDefault(y, List.of()))));
        return past;
    }
}
