package de.gesamtplan.jobs.controlling;

import de.gesamtplan.domain.controlling.BackTest;
import de.gesamtplan.domain.controlling.BackTest.Miss;
import de.gesamtplan.domain.controlling.ControllingData;
import de.gesamtplan.domain.forecast.ForecastMethod;
import de.gesamtplan.jobs.store.BookingStore;
import de.gesamtplan.jobs.store.CloseStore.Basis;
import de.gesamtplan.jobs.store.Hindsight;
import de.gesamtplan.jobs.store.KnownUpTo;
import de.gesamtplan.jobs.store.NothingToCalculate;
import de.gesamtplan.reports.content.German;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Forecasts the last three years that are over once more, month by month, and says how far each method was off. */
@Component
class ForecastCheck implements Hindsight {
    private static final int YEARS = 3;
    private static final List<Integer> MONTHS = List.of(3, 6, 9, 11, 12);

    private final YearFigures figures;
    private final BookingStore bookings;
    private final Limits limits;
    private final ForecastSettings forecast;
    private final Clock clock;

    ForecastCheck(YearFigures figures, BookingStore bookings, Limits limits, ForecastSettings forecast, Clock clock) {
        this.figures = figures;
        this.bookings = bookings;
        this.limits = limits;
        this.forecast = forecast;
        this.clock = clock;
    }

    @Override
    public String text() {
        List<Integer> booked = bookings.years();
        int today = LocalDate.now(clock).getYear();
        List<Integer> years = booked.stream()
                .filter(year -> year < today && booked.contains(year - 1))
                .sorted()
                .toList();
        if (years.isEmpty()) {
            throw new NothingToCalculate("RECH-14: Es gibt kein abgelaufenes Haushaltsjahr, zu dem auch das Vorjahr"
                    + " eingelesen ist. Bitte mit „budget“ und „bookings“ frühere Jahre einlesen.");
        }
        years = years.subList(Math.max(0, years.size() - YEARS), years.size());
        List<BackTest> tests = new ArrayList<>();
        for (int year : years) {
            Basis basis = figures.basis(limits.rules(), forecast.rules());
            ControllingData data = figures.of(year, KnownUpTo.now(), basis, List.of(), Map.of());
            MONTHS.forEach(month -> tests.add(BackTest.of(year, month, data, basis.rules())));
        }
        String over = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "Mittlere prozentuale Abweichung (MAPE) der Prognose vom Jahresende, Haushaltsjahre " + over + "\n\n"
                + table("je Haushaltsstelle", tests, BackTest::lines)
                + "\n"
                + table("je Ressort", tests, BackTest::departments);
    }

    private static String table(String level, List<BackTest> tests, Function<BackTest, Collection<Miss>> of) {
        List<String> methods = new ArrayList<>(Arrays.stream(ForecastMethod.values())
                .filter(method -> method != ForecastMethod.STATEMENT)
                .map(ForecastMethod::label)
                .toList());
        methods.add(BackTest.CHOSEN);
        methods.add(BackTest.NAIVE);
        StringBuilder text = new StringBuilder("| Stand, " + level + " | " + String.join(" | ", methods)
                + " | in der Spanne |\n| --- |" + " ---: |".repeat(methods.size() + 1) + "\n");
        for (int month : MONTHS) {
            List<Miss> misses = tests.stream()
                    .filter(test -> test.period() == month)
                    .flatMap(test -> of.apply(test).stream())
                    .toList();
            text.append("| Ende Periode ").append(month).append(" |");
            methods.forEach(method -> text.append(' ')
                    .append(German.number(BackTest.error(misses, method), 1))
                    .append(" % |"));
            text.append(' ').append(BackTest.within(misses)).append(" % |\n");
        }
        return text.toString();
    }
}
