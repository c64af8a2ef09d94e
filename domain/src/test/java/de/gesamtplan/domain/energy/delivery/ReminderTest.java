package de.gesamtplan.domain.energy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.energy.Coverage;
import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.Site;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReminderTest {
    private static final YearMonth MARCH = YearMonth.of(2025, 3);

    private static Site site(String key) {
        return new Site(key, key, "LRZ", null, null, null, null, false, null, null);
    }

    /** A month of 2,880 intervals of which so many came; the rest has substitutes. */
    private static MeterMonth month(String meter, String site, YearMonth month, long delivered) {
        long rest = 2880 - delivered;
        boolean none = delivered == 0;
        return new MeterMonth(
                meter,
                site,
                Role.MAIN,
                null,
                month,
                true,
                none ? null : BigDecimal.TEN,
                new Coverage(2880, delivered, none ? 0 : rest, 0, none ? rest : 0));
    }

    private static List<String> missing(MeterMonth... months) {
        return MissingDelivery.of(List.of(months), Map.of(), MARCH.minusMonths(11), MARCH).stream()
                .map(one ->
                        one.meter() + " " + one.from() + " " + one.to() + " " + one.delivered() + "/" + one.expected())
                .toList();
    }

    @Test
    void monthsInARowAreOneLine() {
        assertThat(missing(
                        month("A", "RZ1", YearMonth.of(2024, 12), 2880),
                        month("A", "RZ1", YearMonth.of(2025, 1), 0),
                        month("A", "RZ1", YearMonth.of(2025, 2), 0),
                        month("A", "RZ1", MARCH, 2860)))
                .containsExactly("A 2025-01 2025-02 0/5760", "A 2025-03 2025-03 2860/2880");
    }

    @Test
    void aDeliveredMonthParts() {
        assertThat(missing(
                        month("A", "RZ1", YearMonth.of(2025, 1), 0),
                        month("A", "RZ1", YearMonth.of(2025, 2), 2880),
                        month("A", "RZ1", MARCH, 0)))
                .containsExactly("A 2025-01 2025-01 0/2880", "A 2025-03 2025-03 0/2880");
    }

    @Test
    void onlyTwelveMonthsCount() {
        assertThat(missing(
                        month("A", "RZ1", MARCH.minusMonths(12), 0),
                        month("A", "RZ1", MARCH.minusMonths(11), 0),
                        month("A", "RZ1", MARCH.plusMonths(1), 0)))
                .containsExactly("A 2024-04 2024-04 0/2880");
    }

    @Test
    void sitesWithoutMetersAreNotReminded() {
        Reminder reminder = Reminder.of(
                MARCH,
                List.of(site("RZ1"), site("RZ2"), site("RZ3")),
                List.of(month("A", "RZ1", MARCH, 10), month("B", "RZ2", MARCH, 2880), month("C", "RZ1", MARCH, 2880)),
                Map.of("A", Measurement.POWER));
        assertThat(reminder.sites()).extracting(site -> site.site().key()).containsExactly("RZ1", "RZ2");
        assertThat(reminder.overdue()).hasSize(1);
        assertThat(reminder.overdue().get(0).meters()).isEqualTo(2);
        assertThat(reminder.overdue().get(0).silent()).isEqualTo(1);
        assertThat(reminder.overdue().get(0).missing().get(0).measurement()).isEqualTo(Measurement.POWER);
    }
}
