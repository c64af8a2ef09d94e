package de.gesamtplan.domain.energy.saving;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.energy.Coverage;
import de.gesamtplan.domain.energy.MeasuringPoint;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.Site;
import de.gesamtplan.domain.energy.SiteDetails;
import de.gesamtplan.domain.energy.emission.FactorBook;
import de.gesamtplan.domain.energy.kpi.SiteData;
import de.gesamtplan.domain.energy.kpi.SiteMonth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Before: other energy is IT × (0.3 + 0.02 × degree days per day). After: IT half as much again and hotter, and 10 kWh a
 * month less than that. So 120 kWh are saved although the site needs more than before.
 */
class SavingProofTest {
    private static final YearMonth BEFORE = YearMonth.of(2024, 1);
    private static final YearMonth AFTER = YearMonth.of(2025, 1);

    private final Map<YearMonth, BigDecimal> degreeDays = new TreeMap<>();
    private final List<MeterMonth> meters = new ArrayList<>();

    private void months() {
        for (int m = 0; m < 24; m++) {
            YearMonth month = BEFORE.plusMonths(m);
            BigDecimal perDay = BigDecimal.valueOf(m % 12 + (m >= 12 ? 2 : 0));
            degreeDays.put(month, perDay.multiply(BigDecimal.valueOf(month.lengthOfMonth())));
            BigDecimal it = new BigDecimal(m < 12 ? "1000" : "1500");
            BigDecimal other = it.multiply(new BigDecimal("0.3").add(new BigDecimal("0.02").multiply(perDay)))
                    .subtract(m < 12 ? BigDecimal.ZERO : BigDecimal.TEN);
            meters.add(meter(Role.MAIN, null, month, it.add(other)));
            meters.add(meter(Role.IT, MeasuringPoint.UPS_OUTPUT, month, it));
        }
    }

    private static MeterMonth meter(Role role, @Nullable MeasuringPoint point, YearMonth month, BigDecimal amount) {
        return new MeterMonth(role.name(), "RZ1", role, point, month, true, amount, new Coverage(1, 1, 0, 0, 0));
    }

    private MeasureResult prove(SavingMeasure.Effect effect, @Nullable YearMonth before) {
        Site site = new Site("RZ1", "", "", null, null, null, null, false, null, null);
        Map<YearMonth, SiteMonth> known = new TreeMap<>();
        new SiteData(site, SiteDetails.unknown("RZ1"), meters, List.of(), FactorBook.of(List.of()), List.of())
                .months(BEFORE, AFTER.plusMonths(11))
                .forEach(month -> known.put(month.month(), month));
        return new SavingProof(known, degreeDays)
                .of(new SavingMeasure(
                        "M",
                        "RZ1",
                        "",
                        "Kaltgang",
                        LocalDate.of(2024, 12, 15),
                        new BigDecimal("200"),
                        effect,
                        before,
                        before == null ? null : AFTER,
                        null,
                        "",
                        ""));
    }

    @Test
    void loadAndWeatherAreTakenOut() {
        months();
        MeasureResult result = prove(SavingMeasure.Effect.INFRASTRUCTURE, BEFORE);
        BigDecimal proven = Objects.requireNonNull(result.proven().value());
        assertThat(proven.setScale(6, RoundingMode.HALF_UP)).isEqualByComparingTo("120");
        assertThat(result.method()).startsWith("Vorher je kWh IT: 0,3000 + 0,0200 × Kühlgradtage je Tag");
        assertThat(result.counted()).isEqualTo(proven);
    }

    @Test
    void itIsComparedAsItIs() {
        months();
        // 12 × 1,000 − 12 × 1,500; what grew does not count as saved
        MeasureResult result = prove(SavingMeasure.Effect.IT, BEFORE);
        assertThat(result.proven().value()).isEqualByComparingTo("-6000");
        assertThat(result.counted()).isEqualByComparingTo("0");
    }

    @Test
    void withoutWeatherOrPeriodNothingIsProven() {
        months();
        degreeDays.remove(YearMonth.of(2024, 7));
        MeasureResult result = prove(SavingMeasure.Effect.INFRASTRUCTURE, BEFORE);
        assertThat(result.proven().reason()).isEqualTo("Messwerte oder Kühlgradtage fehlen für 2024-07");
        assertThat(result.counted()).as("the expected saving until proven").isEqualByComparingTo("200");
        assertThat(prove(SavingMeasure.Effect.INFRASTRUCTURE, null).proven().reason())
                .isEqualTo("kein Nachweiszeitraum angegeben");
    }
}
