package de.gesamtplan.domain.energy.load;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.energy.IntervalSeries;
import de.gesamtplan.domain.energy.ReadingStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HourlyLoadTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Quarter-hours of {@code kwh} each; none in the hours given, counted from the start. */
    private static IntervalSeries quarters(LocalDate first, LocalDate last, String kwh, int gapFrom, int gapTo) {
        Instant from = first.atStartOfDay(BERLIN).toInstant();
        Instant to = last.plusDays(1).atStartOfDay(BERLIN).toInstant();
        IntervalSeries.Builder series = IntervalSeries.builder(from, to, 15);
        int i = 0;
        for (Instant at = from; at.isBefore(to); at = at.plusSeconds(900)) {
            int hour = i++ / 4;
            if (hour < gapFrom || hour >= gapTo) {
                series.put(at, new BigDecimal(kwh), ReadingStatus.TRUE);
            }
        }
        return series.build();
    }

    private static LoadCurves curves(LocalDate first, LocalDate last, IntervalSeries... meters) {
        HourlyLoad load = new HourlyLoad(first, last, BERLIN);
        for (IntervalSeries meter : meters) {
            load.add(meter, Instant.MIN, Instant.MAX);
        }
        return load.curves();
    }

    @Test
    void quarterHoursOfTwoMetersMakeTheirHour() {
        // 4 × 2 kWh + 4 × 0.5 kWh in each hour = 10 kW
        LocalDate day = LocalDate.of(2025, 1, 1);
        LoadCurves curves = curves(day, day, quarters(day, day, "2", 0, 0), quarters(day, day, "0.5", 0, 0));
        assertThat(curves.hours()).isEqualTo(24);
        assertThat(curves.days().get(0).mean()).isEqualByComparingTo("10");
        assertThat(curves.duration()).hasSize(101).allSatisfy(kw -> assertThat(kw)
                .isEqualByComparingTo("10"));
        // 1 January 2025 was a Wednesday
        assertThat(curves.week().get(2)).allSatisfy(kw -> assertThat(kw).isEqualByComparingTo("10"));
        assertThat(curves.week().get(0)).containsOnlyNulls();
    }

    @Test
    void hourThatOneMeterLacksIsNotTheLoad() {
        LocalDate day = LocalDate.of(2025, 1, 1);
        LoadCurves curves = curves(day, day, quarters(day, day, "2", 0, 0), quarters(day, day, "0.5", 3, 5));
        assertThat(curves.hours()).isEqualTo(22);
        assertThat(curves.expected()).isEqualTo(24);
        assertThat(curves.days().get(0).least()).isEqualByComparingTo("10");
        assertThat(curves.week().get(2).get(3)).isNull();
    }

    @Test
    void daysOfTheChangeOfClocksHave23And25Hours() {
        assertThat(hours(LocalDate.of(2025, 3, 30))).isEqualTo(23);
        assertThat(hours(LocalDate.of(2025, 10, 26))).isEqualTo(25);
    }

    private static int hours(LocalDate day) {
        return curves(day, day, quarters(day, day, "1", 0, 0)).hours();
    }

    @Test
    void durationFallsFromThePeakToTheBase() {
        // 100 hours with 1, 2, … 100 kW: in p % of them the load is at least 101 − p kW, in 0 % it is the peak
        Instant from = LocalDate.of(2025, 1, 1).atStartOfDay(BERLIN).toInstant();
        IntervalSeries.Builder series = IntervalSeries.builder(from, from.plusSeconds(100 * 3600), 60);
        for (int hour = 0; hour < 100; hour++) {
            series.put(from.plusSeconds(hour * 3600L), BigDecimal.valueOf(hour * 37 % 100 + 1), ReadingStatus.TRUE);
        }
        HourlyLoad load = new HourlyLoad(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 5), BERLIN);
        load.add(series.build(), from, from.plusSeconds(100 * 3600));
        LoadCurves curves = load.curves();
        assertThat(curves.hours()).isEqualTo(100);
        assertThat(curves.duration().get(0)).isEqualByComparingTo("100");
        assertThat(curves.duration().get(1)).isEqualByComparingTo("100");
        assertThat(curves.duration().get(50)).isEqualByComparingTo("51");
        assertThat(curves.duration().get(100)).isEqualByComparingTo("1");
        assertThat(curves.base()).hasValueSatisfying(kw -> assertThat(kw).isEqualByComparingTo("2"));
        assertThat(Objects.requireNonNull(curves.peak().orElseThrow().most())).isEqualByComparingTo("100");
    }

    @Test
    void withoutReadingsNothingIsKnown() {
        LocalDate day = LocalDate.of(2025, 1, 1);
        LoadCurves none = curves(day, day);
        assertThat(none.isKnown()).isFalse();
        assertThat(none.duration()).isEmpty();
        assertThat(none.days().get(0).mean()).isNull();
        assertThat(none.peak()).isEmpty();
    }

    @Test
    void keptHoursGiveTheSameCurvesAsTheIntervals() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        LocalDate last = LocalDate.of(2025, 12, 31);
        Instant from = first.atStartOfDay(BERLIN).toInstant();
        Instant to = last.plusDays(1).atStartOfDay(BERLIN).toInstant();
        IntervalSeries one = quarters(first, last, "2.123456", 100, 130);
        // Reaches beyond the year, as the series of an evaluation do
        IntervalSeries other =
                quarters(first.minusDays(28), last.plusDays(28), "250.5", 28 * 24 + 4000, 28 * 24 + 4001);
        HourlyLoad load = new HourlyLoad(first, last, BERLIN);
        for (IntervalSeries series : new IntervalSeries[] {one, other}) {
            byte[] kept = HourSums.of(series, 2025, BERLIN).bytes();
            assertThat(kept).hasSizeLessThan(7 * 8760);
            load.add(HourSums.of(kept, 2025, BERLIN), from, to);
        }
        assertThat(load.curves()).isEqualTo(curves(first, last, one, other));
        assertThat(load.curves().hours()).isEqualTo(8760 - 31);
    }

    @Test
    void negativeHoursAreKeptToo() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        HourSums kept = HourSums.of(
                HourSums.of(quarters(day, day, "-1.5", 3, 24), 2024, BERLIN).bytes(), 2024, BERLIN);
        assertThat(kept.size()).as("a leap year").isEqualTo(8784);
        assertThat(kept.micro(0)).isEqualTo(-6_000_000);
        assertThat(kept.isGiven(2)).isTrue();
        assertThat(kept.isGap(3)).isTrue();
        assertThat(kept.isGiven(24)).isFalse();
    }
}
