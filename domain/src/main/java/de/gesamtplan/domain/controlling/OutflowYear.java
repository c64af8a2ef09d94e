package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * How the money of a budget year flows out (Mittelabfluss), period by period.
 *
 * @param periods from period 1 on without a gap
 */
public record OutflowYear(int year, List<Period> periods) {
    private static final int LAST_MONTH = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param number 1 to 16
     * @param ist paid from the year's beginning to the end of the period
     * @param soll appropriation at the end of the period
     */
    public record Period(int number, Money ist, Money soll) {
        /** Share of the Soll that is paid, in percent, rounded half up to 0.1; empty unless the Soll is positive. */
        public Optional<BigDecimal> percent() {
            return soll.signum() <= 0
                    ? Optional.empty()
                    : Optional.of(ist.euros().multiply(HUNDRED).divide(soll.euros(), 1, RoundingMode.HALF_UP));
        }
    }

    public OutflowYear {
        periods = List.copyOf(periods);
    }

    static OutflowYear upTo(int year, int last, IntFunction<Money> istUpTo, IntFunction<Money> sollUpTo) {
        List<Period> periods = new ArrayList<>();
        for (int number = 1; number <= last; number++) {
            periods.add(new Period(number, istUpTo.apply(number), sollUpTo.apply(number)));
        }
        return new OutflowYear(year, periods);
    }

    /** An earlier year, in the chapters that are asked for; its last period is 12, or a later one that was booked in. */
    static OutflowYear of(PastYear past, Predicate<String> kapitel) {
        int last = Math.max(
                LAST_MONTH,
                past.ist().stream().mapToInt(PastYear.PastIst::period).max().orElse(LAST_MONTH));
        List<PastYear.PastIst> ist = past.ist().stream()
                .filter(i -> kapitel.test(i.line().kapitel()))
                .toList();
        List<PastYear.PastSoll> soll = past.soll().stream()
                .filter(s -> kapitel.test(s.line().kapitel()))
                .toList();
        return upTo(
                past.year(),
                last,
                number -> Money.sum(ist.stream()
                        .filter(i -> i.period() <= number)
                        .map(PastYear.PastIst::amount)
                        .toList()),
                number -> Money.sum(soll.stream()
                        .filter(s -> new BudgetPeriod(past.year(), number).includes(s.effectiveOn()))
                        .map(PastYear.PastSoll::amount)
                        .toList()));
    }

    /** The period of that number, if the year has come so far. */
    public Optional<Period> period(int number) {
        return number <= periods.size() ? Optional.of(periods.get(number - 1)) : Optional.empty();
    }
}
