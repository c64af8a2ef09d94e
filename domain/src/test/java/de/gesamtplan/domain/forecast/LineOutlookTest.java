package de.gesamtplan.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.forecast.LineOutlook.Statement;
import de.gesamtplan.domain.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineOutlookTest {
    private static final ForecastRules RULES =
            new ForecastRules(new TreeMap<>(Map.of(1, ForecastMethod.QUOTA, 12, ForecastMethod.ORDERS)), 3);

    /** 2024: 60 of 100 until September, 80 in all; 2025: 100 of 200 until September, 190 in all. */
    private static final List<PastCourse> PAST = List.of(year(2024, 100, 60, 80), year(2025, 200, 100, 190));

    private static PastCourse year(int year, long soll, long untilSeptember, long whole) {
        List<Money> cumulated = new ArrayList<>();
        for (int period = 1; period <= PastCourse.PERIODS; period++) {
            cumulated.add(period < 9 ? Money.ZERO : Money.of(period == 9 ? untilSeptember : whole));
        }
        return new PastCourse(year, Money.of(soll), cumulated);
    }

    private static LineOutlook outlook(int period, long bound, @Nullable Statement statement, List<PastCourse> past) {
        return new LineOutlook(
                new BudgetPeriod(2026, period),
                Money.of(300),
                Money.of(150),
                Money.of(bound),
                Money.of(220),
                statement,
                past);
    }

    @Test
    void earlierYearsGiveShareAndSeason() {
        // share spent 270/300 = 90 % → 270; after September 110/300 of the Soll → 150 + 110 = 260;
        // like 2024: 150 + 300 × 20/100 = 210; like 2025: 150 + 300 × 90/200 = 285
        LineForecast forecast = outlook(9, 170, null, PAST).forecast(RULES);

        assertThat(forecast.method()).isEqualTo(ForecastMethod.QUOTA);
        assertThat(forecast.expected()).isEqualTo(Money.of(270));
        assertThat(forecast.reason()).isEqualTo("Vom Soll flossen 2024, 2025 zusammen 90,0 % ab.");
        assertThat(forecast.estimates())
                .isEqualTo(Map.of(
                        "Festlegungen und laufende Verträge", Money.of(220),
                        "Saisonverlauf der Vorjahre", Money.of(260),
                        "Ausschöpfung der Vorjahre", Money.of(270),
                        "wie 2024", Money.of(210),
                        "wie 2025", Money.of(285)));
        assertThat(forecast.band()).isEqualTo(new ForecastBand(Money.of(210), Money.of(285)));
    }

    @Test
    void nothingIsExpectedBelowWhatIsBound() {
        LineForecast forecast = outlook(9, 280, null, PAST).forecast(RULES);
        assertThat(forecast.expected()).isEqualTo(Money.of(280));
        assertThat(forecast.reason()).startsWith("Gebunden ist schon mehr");
    }

    @Test
    void theDepartmentIsHeardUnlessItsWordIsOldOrCannotBe() {
        Statement july = new Statement(new BudgetPeriod(2026, 7), Money.of(245));
        assertThat(outlook(9, 170, july, PAST).forecast(RULES))
                .satisfies(f -> assertThat(f.method()).isEqualTo(ForecastMethod.STATEMENT))
                .satisfies(f -> assertThat(f.expected()).isEqualTo(Money.of(245)));

        LineForecast old = outlook(11, 170, july, PAST).forecast(RULES);
        assertThat(old.method()).isEqualTo(ForecastMethod.QUOTA);
        assertThat(old.reason()).startsWith("Die Angabe des Ressorts für 2026-07 ist zu alt.");

        Statement tooLittle = new Statement(new BudgetPeriod(2026, 9), Money.of(149));
        LineForecast refused = outlook(9, 170, tooLittle, PAST).forecast(RULES);
        assertThat(refused.reason()).startsWith("Die Angabe des Ressorts für 2026-09 liegt unter dem Ist.");
        assertThat(refused.band().low())
                .as("what does not count widens no band")
                .isEqualTo(Money.of(210));
    }

    @Test
    void withoutEarlierYearsAndAtTheYearsEndOrdersCount() {
        assertThat(outlook(9, 170, null, List.of()).forecast(RULES))
                .satisfies(f -> assertThat(f.method()).isEqualTo(ForecastMethod.ORDERS))
                .satisfies(f -> assertThat(f.expected()).isEqualTo(Money.of(220)));
        assertThat(outlook(12, 170, null, PAST).forecast(RULES).method()).isEqualTo(ForecastMethod.ORDERS);
    }

    @Test
    void theBandOfAGroupSumsEachCaseByItself() {
        LineForecast one = new LineForecast(
                ForecastMethod.ORDERS,
                "",
                Money.of(10),
                new TreeMap<>(Map.of("wie 2024", Money.of(5), "wie 2025", Money.of(20))));
        LineForecast other = new LineForecast(
                ForecastMethod.ORDERS,
                "",
                Money.of(10),
                new TreeMap<>(Map.of("wie 2024", Money.of(25), "wie 2025", Money.of(2))));
        // 2024: 5 + 25, 2025: 20 + 2, chosen: 10 + 10; not 5 + 2 to 20 + 25
        assertThat(ForecastBand.of(List.of(one, other))).isEqualTo(new ForecastBand(Money.of(20), Money.of(30)));
    }
}
