package de.gesamtplan.domain.energy.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.domain.plan.EnergyLabel;
import de.gesamtplan.domain.plan.Obligation;
import de.gesamtplan.domain.plan.PlanItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** All expected values are worked out by hand in the comments. */
class LifeCycleCostsTest {
    private static final DeviceClass MONITOR =
            new DeviceClass("monitor", "Monitor", "30231", 5, number("30"), number("1800"), "Annahme");
    private static final DeviceClass COMPUTER =
            new DeviceClass("rechner", "Rechner", "302", 3, number("100"), number("2000"), "Annahme");

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static LifeCycleRules rules(String rise, String discount) {
        return new LifeCycleRules(
                number("30"),
                number(rise),
                number(discount),
                number("363"),
                "UBA 2024",
                number("10"),
                List.of(MONITOR, COMPUTER));
    }

    private static PlanItem item(
            String id, String cpv, @Nullable String quantity, String euros, @Nullable String watts) {
        return item(id, cpv, quantity, euros, watts, null);
    }

    private static PlanItem item(
            String id,
            String cpv,
            @Nullable String quantity,
            String euros,
            @Nullable String watts,
            @Nullable EnergyLabel label) {
        TreeMap<Integer, Money> amounts = new TreeMap<>();
        amounts.put(2027, Money.of(euros));
        return new PlanItem(
                "FM",
                id,
                null,
                "Gerät " + id,
                null,
                null,
                cpv,
                quantity == null ? null : number(quantity),
                "Stück",
                BudgetLine.parse("1606/81201").orElseThrow(),
                amounts,
                new TreeMap<>(),
                null,
                Obligation.VOLUNTARY,
                null,
                new TreeSet<>(),
                null,
                null,
                null,
                null,
                null,
                null,
                new TreeMap<>(),
                null,
                watts == null ? null : number(watts),
                null,
                label,
                null,
                new Origin(1, "", 2));
    }

    @Test
    void electricityOfTheLifeIsDiscountedToToday() {
        LifeCycleCosts costs =
                LifeCycleCosts.of("2027", List.of(item("1", "30213300", "10", "8000", "100")), rules("0", "2"));

        // 100 W × 2,000 h × 10 = 2,000 kWh a year; at 30 ct 600 EUR;
        // 600 × (1/1.02 + 1/1.0404 + 1/1.061208) = 588.2353 + 576.7013 + 565.3934 = 1,730.33
        LifeCycleCost one = costs.items().get(0);
        assertThat(one.kwhPerYear()).isEqualByComparingTo("2000");
        assertThat(one.energy()).isEqualTo(Money.of("1730.33"));
        assertThat(one.total()).isEqualTo(Money.of("9730.33"));
        // 6,000 kWh × 363 g = 2,178 kg
        assertThat(one.co2()).isEqualByComparingTo("2178");
        assertThat(one.assumed()).isEqualTo("Stunden");
    }

    @Test
    void aRisingPriceCountsFromTheSecondYear() {
        LifeCycleCosts costs =
                LifeCycleCosts.of("2027", List.of(item("1", "30213300", "10", "8000", "100")), rules("5", "0"));

        // 600 + 630 + 661.50
        assertThat(costs.energy()).isEqualTo(Money.of("1891.50"));
    }

    @Test
    void theClosestClassCounts() {
        LifeCycleCost one = LifeCycleCosts.of("2027", List.of(item("1", "30231310", "4", "800", null)), rules("0", "0"))
                .items()
                .get(0);

        // 30 W × 1,800 h = 54 kWh; 4 of them 216; 5 years at 30 ct 324 EUR
        assertThat(one.device()).isEqualTo(MONITOR);
        assertThat(one.kwhPerYear()).isEqualByComparingTo("216");
        assertThat(one.energy()).isEqualTo(Money.of("324"));
        assertThat(one.assumed()).isEqualTo("Leistung, Stunden");
    }

    @Test
    void whatBuysNoDevicesIsNotReckoned() {
        LifeCycleCosts costs = LifeCycleCosts.of(
                "2027",
                List.of(
                        item("1", "72267000", "1", "50000", null),
                        item("2", "30213300", null, "8000", "100"),
                        item("3", "30213300", "0", "8000", "100"),
                        item("4", "30213300", "10", "0", "100")),
                rules("0", "2"));

        assertThat(costs.items()).isEmpty();
        assertThat(costs.losers()).isEmpty();
        assertThat(costs.unclassified()).as("none names power without a class").isEmpty();
    }

    @Test
    void aCheaperDeviceLosesIfItsElectricityCostsMoreThanItSaves() {
        // per unit and year over 5 years at 30 ct, no discounting:
        // A: 200 EUR / 5 = 40; 20 W × 1,800 h = 36 kWh = 10.80; together 50.80
        // B: 190 EUR / 5 = 38; 60 W = 108 kWh = 32.40; together 70.40, that is 38.58 % more
        // C: 210 EUR / 5 = 42; 22 W = 39.6 kWh = 11.88; together 53.88, that is 6.06 % more: within the tolerance
        // D: 300 EUR / 5 = 60; 20 W = 10.80; together 70.80: dearer, but not by its electricity
        List<PlanItem> plan = new ArrayList<>(List.of(
                item("A", "30231310", "10", "2000", "20"),
                item("B", "30231310", "10", "1900", "60"),
                item("C", "30231310", "10", "2100", "22"),
                item("D", "30231310", "10", "3000", "20")));
        LifeCycleCosts costs = LifeCycleCosts.of("2027", plan, rules("0", "0"));

        assertThat(costs.losers()).hasSize(1);
        LifeCycleCosts.Loser loser = costs.losers().get(0);
        assertThat(loser.item().item().itemId()).isEqualTo("B");
        assertThat(loser.best().item().itemId()).isEqualTo("A");
        assertThat(loser.surplusPercent()).isCloseTo(number("38.58"), within(number("0.005")));
        // 19.60 × 10 units × 5 years
        assertThat(loser.surplus()).isEqualTo(Money.of("980"));

        Collections.reverse(plan);
        assertThat(LifeCycleCosts.of("2027", plan, rules("0", "0"))).isEqualTo(costs);
    }

    @Test
    void itemsWithoutLabelAreListedByTheirEnergy() {
        LifeCycleCosts costs = LifeCycleCosts.of(
                "2027",
                List.of(
                        item("1", "30231310", "1", "200", "20", EnergyLabel.NONE),
                        item("2", "30231310", "9", "200", "20", null),
                        item("3", "30231310", "5", "200", "20", EnergyLabel.TCO)),
                rules("0", "0"));

        assertThat(costs.withoutLabel())
                .extracting(cost -> cost.item().itemId())
                .containsExactly("2", "1");
    }

    @Test
    void itemsWithPowerButNoClassAreListedNotDropped() {
        LifeCycleCosts costs = LifeCycleCosts.of(
                "2027",
                List.of(
                        item("1", "31154000", "2", "60000", "900"),
                        item("2", "31154000", "2", "60000", null),
                        item("3", "30213300", "2", "1600", "100")),
                rules("0", "2"));

        assertThat(costs.unclassified()).extracting(PlanItem::itemId).containsExactly("1");
        assertThat(costs.items()).extracting(cost -> cost.item().itemId()).containsExactly("3");
    }
}
