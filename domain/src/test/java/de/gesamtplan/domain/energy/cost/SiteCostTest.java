package de.gesamtplan.domain.energy.cost;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.energy.Coverage;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.Site;
import de.gesamtplan.domain.energy.SiteDetails;
import de.gesamtplan.domain.energy.emission.FactorBook;
import de.gesamtplan.domain.energy.kpi.SiteData;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SiteCostTest {
    private static ElectricityPrice price(
            @Nullable String site, String from, @Nullable String to, String cents, String month) {
        return new ElectricityPrice(
                site,
                YearMonth.parse(from),
                to == null ? null : YearMonth.parse(to),
                new BigDecimal(cents),
                Money.of(month),
                "Vertrag");
    }

    /** 1,000 kWh in January, 2,000 in February and so on; the last one missing. */
    private static SiteYear site(String key) {
        List<MeterMonth> meters = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            boolean missing = month == 12;
            meters.add(new MeterMonth(
                    "Z1",
                    key,
                    Role.MAIN,
                    null,
                    YearMonth.of(2025, month),
                    true,
                    missing ? null : BigDecimal.valueOf(1000L * month),
                    missing ? new Coverage(10, 8, 0, 0, 2) : new Coverage(10, 10, 0, 0, 0)));
        }
        Site site = new Site(key, key, "", LocalDate.of(2015, 1, 1), null, null, null, false, null, null);
        return SiteYear.of(
                new SiteData(site, SiteDetails.unknown(key), meters, List.of(), FactorBook.of(List.of()), List.of()),
                2025);
    }

    private static final List<ElectricityPrice> PRICES = List.of(
            price("A", "2025-01", "2025-03", "20", "100"),
            price("A", "2025-04", "2025-06", "25.5", "100"),
            price(null, "2025-05", null, "30", "10"));

    @Test
    void pricesFollowTheirPeriodsAndTheSite() {
        SiteCost a = SiteCost.of(site("A"), PRICES);
        // January 1,000 × 20 ct + 100; April 4,000 × 25.5 ct + 100; July 7,000 × 30 ct + 10 (general price)
        assertThat(a.months().get(0).cost()).isEqualTo(Money.of("300"));
        assertThat(a.months().get(3).cost()).isEqualTo(Money.of("1120"));
        assertThat(a.months().get(6).cost()).isEqualTo(Money.of("2110"));
        SiteCost b = SiteCost.of(site("B"), PRICES);
        // May 5,000 × 30 ct + 10
        assertThat(b.months().get(4).cost()).isEqualTo(Money.of("1510"));
    }

    @Test
    void monthWithoutPriceOrConsumptionHasAReasonAndTheYearNoCost() {
        SiteCost b = SiteCost.of(site("B"), PRICES);
        assertThat(b.months().get(3).cost()).isNull();
        assertThat(b.months().get(3).kwh()).isEqualByComparingTo("4000");
        assertThat(b.months().get(3).reason()).isEqualTo("kein Strompreis für diesen Monat");
        assertThat(b.months().get(11).reason()).isEqualTo("12/2025: Zähler Z1: 2 von 10 Intervallen fehlen");
        assertThat(b.cost()).isEmpty();
        // May to November: (5 + … + 11) × 1,000 kWh = 56,000 × 30 ct + 7 × 10
        assertThat(b.known()).isEqualTo(Money.of("16870"));
    }
}
