package de.gesamtplan.domain.energy.cost;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ElectricityPriceTest {
    private static final YearMonth MARCH = YearMonth.of(2025, 3);

    private static ElectricityPrice price(@Nullable String site, String from, @Nullable String to, String cents) {
        return new ElectricityPrice(
                site,
                YearMonth.parse(from),
                to == null ? null : YearMonth.parse(to),
                new BigDecimal(cents),
                Money.of("120.50"),
                "Vertrag");
    }

    @Test
    void costIsEnergyPricePlusStandingCharge() {
        // 12,345.678 kWh × 24.317 ct = 3,002.098… → 3,002.10; + 120.50
        assertThat(price(null, "2025-01", null, "24.317").cost(new BigDecimal("12345.678")))
                .isEqualTo(Money.of("3122.60"));
    }

    @Test
    void theSitesOwnPriceCountsBeforeTheGeneralOne() {
        ElectricityPrice general = price(null, "2025-02", null, "30");
        ElectricityPrice own = price("RZ1", "2025-01", "2025-03", "20");
        ElectricityPrice later = price("RZ1", "2025-03", null, "22");
        List<ElectricityPrice> prices = List.of(later, general, own);

        assertThat(ElectricityPrice.of(prices, "RZ1", MARCH)).contains(later);
        assertThat(ElectricityPrice.of(prices, "RZ1", MARCH.minusMonths(1))).contains(own);
        assertThat(ElectricityPrice.of(prices, "RZ2", MARCH)).contains(general);
        assertThat(ElectricityPrice.of(prices, "RZ2", MARCH.minusMonths(2))).isEmpty();
    }

    @Test
    void theLatestInventoryOfADepartmentCountsAndUnknownClassesAreNamed() {
        DeviceClass monitor = new DeviceClass(
                "monitor", "Monitor", "30231", 5, new BigDecimal("30"), new BigDecimal("1800"), "Annahme");
        WorkplaceEnergy energy = WorkplaceEnergy.of(
                List.of(
                        new WorkplaceEnergy.Stock("FM", "monitor", 100, LocalDate.of(2024, 12, 31)),
                        new WorkplaceEnergy.Stock("FM", "monitor", 120, LocalDate.of(2025, 12, 31)),
                        new WorkplaceEnergy.Stock("FM", "telefon", 7, LocalDate.of(2025, 12, 31))),
                List.of(monitor));

        // 120 × 30 W × 1,800 h = 6,480 kWh
        assertThat(energy.kwhPerYear()).isEqualByComparingTo("6480");
        assertThat(energy.unknown())
                .extracting(WorkplaceEnergy.Stock::deviceClass)
                .containsExactly("telefon");
    }
}
