package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.forecast.PastCourse;
import de.gesamtplan.domain.money.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Earlier years by budget line. */
final class LineHistories {
    private final Map<BudgetLine, List<PastCourse>> byLine = new HashMap<>();

    private LineHistories() {}

    /** @param years those from {@code before} on are left out */
    static LineHistories of(Collection<PastYear> years, int before) {
        LineHistories histories = new LineHistories();
        years.stream()
                .filter(year -> year.year() < before)
                .sorted(Comparator.comparing(PastYear::year))
                .forEach(histories::add);
        return histories;
    }

    private void add(PastYear year) {
        Map<BudgetLine, Money> soll = new HashMap<>();
        year.soll().forEach(s -> soll.merge(s.line(), s.amount(), Money::plus));
        Map<BudgetLine, Money[]> ist = new HashMap<>();
        for (PastYear.PastIst i : year.ist()) {
            Money[] periods = ist.computeIfAbsent(i.line(), line -> nothing());
            for (int period = i.period(); period <= PastCourse.PERIODS; period++) {
                periods[period - 1] = periods[period - 1].plus(i.amount());
            }
        }
        soll.forEach((line, granted) -> byLine.computeIfAbsent(line, l -> new ArrayList<>())
                .add(new PastCourse(year.year(), granted, Arrays.asList(ist.getOrDefault(line, nothing())))));
    }

    private static Money[] nothing() {
        Money[] periods = new Money[PastCourse.PERIODS];
        Arrays.fill(periods, Money.ZERO);
        return periods;
    }

    /** By year, the earliest first. */
    List<PastCourse> of(BudgetLine line) {
        return byLine.getOrDefault(line, List.of());
    }
}
