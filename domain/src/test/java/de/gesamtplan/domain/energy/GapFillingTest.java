package de.gesamtplan.domain.energy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class GapFillingTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Instant local(String dateTime) {
        return LocalDateTime.parse(dateTime).atZone(BERLIN).toInstant();
    }

    @Test
    void c1BriefGapIsInterpolated() {
        // C1: VSE Metering Code CH 2009, annex 11.6.1, table 10
        Instant start = local("2024-01-10T01:00");
        IntervalSeries series = IntervalSeries.builder(start, start.plus(Duration.ofMinutes(90)), 15)
                .put(start, new BigDecimal("7.8"), ReadingStatus.TRUE)
                .put(start.plus(Duration.ofMinutes(75)), new BigDecimal("5.4"), ReadingStatus.TRUE)
                .build();
        IntervalSeries filled = GapFilling.fill(series, BERLIN);
        String[] expected = {"7.32", "6.84", "6.36", "5.88"};
        for (int i = 0; i < 4; i++) {
            assertThat(filled.value(i + 1)).isEqualByComparingTo(expected[i]);
            assertThat(filled.status(i + 1)).isEqualTo(ReadingStatus.SUBSTITUTE);
            assertThat(filled.substitute(i + 1))
                    .isEqualTo(new Substitute(SubstituteMethod.INTERPOLATION, SubstituteReason.NOT_DELIVERED));
        }
        assertThat(series.status(1)).as("the delivered series stays").isEqualTo(ReadingStatus.MISSING);
    }

    /** Nine weeks of quarter hours; the value says the week, 0 to 8, and in the gap nothing is there. */
    private static IntervalSeries weeks(String gapFrom, Duration gap, ToIntFunction<LocalDate> value) {
        Instant from = local("2025-01-06T00:00");
        Instant to = local("2025-03-10T00:00");
        Instant gapStart = local(gapFrom);
        IntervalSeries.Builder series = IntervalSeries.builder(from, to, 15);
        for (Instant at = from; at.isBefore(to); at = at.plusSeconds(900)) {
            if (at.isBefore(gapStart) || !at.isBefore(gapStart.plus(gap))) {
                series.put(
                        at,
                        BigDecimal.valueOf(value.applyAsInt(at.atZone(BERLIN).toLocalDate())),
                        ReadingStatus.TRUE);
            }
        }
        return series.build();
    }

    private static int week(LocalDate date) {
        return (int) (date.toEpochDay() - LocalDate.of(2025, 1, 6).toEpochDay()) / 7;
    }

    @Test
    void c2OverTwoHoursComparesWithTheWeeksAround() {
        // C2: 2 h 00 is interpolated, 2 h 15 compared. In week 4 (from 3 February) the neighbours both have 100;
        // the other weeks 0,1,2,3,5,6,7,8 have the mean 4.
        ToIntFunction<LocalDate> value = date -> week(date) == 4 ? 100 : week(date);
        String gap = "2025-02-05T10:00";
        IntervalSeries two = GapFilling.fill(weeks(gap, Duration.ofMinutes(120), value), BERLIN);
        IntervalSeries more = GapFilling.fill(weeks(gap, Duration.ofMinutes(135), value), BERLIN);
        assertThat(two.value(two.indexOf(local(gap)))).isEqualByComparingTo("100");
        assertThat(more.value(more.indexOf(local(gap)))).isEqualByComparingTo("4");
        assertThat(more.substitute(more.indexOf(local(gap))))
                .isEqualTo(new Substitute(SubstituteMethod.COMPARISON_DAYS, SubstituteReason.NOT_DELIVERED));
    }

    @Test
    void eachSubstituteSaysHowAndWhy() {
        Instant start = local("2024-01-10T01:00");
        IntervalSeries filled = GapFilling.fill(
                IntervalSeries.builder(start, start.plus(Duration.ofMinutes(75)), 15)
                        .put(start, BigDecimal.ONE, ReadingStatus.SUBSTITUTE)
                        .put(start.plusSeconds(900), BigDecimal.ONE, ReadingStatus.TRUE)
                        .put(start.plusSeconds(1800), new BigDecimal("77"), ReadingStatus.DISTURBED)
                        .put(start.plusSeconds(2700), new BigDecimal("3"), ReadingStatus.TRUE)
                        .put(start.plusSeconds(3600), BigDecimal.ONE, ReadingStatus.PRELIMINARY)
                        .build(),
                BERLIN);
        assertThat(filled.substitute(0)).isEqualTo(Substitute.DELIVERED);
        assertThat(filled.substitute(1)).isNull();
        assertThat(filled.value(2)).isEqualByComparingTo("2");
        assertThat(filled.substitute(2))
                .isEqualTo(new Substitute(SubstituteMethod.INTERPOLATION, SubstituteReason.DISTURBED));
        assertThat(filled.substitute(4)).isNull();
    }

    @Test
    void comparisonTakesTheSameWeekday() {
        ToIntFunction<LocalDate> value = date -> date.getDayOfWeek().getValue();
        IntervalSeries filled = GapFilling.fill(weeks("2025-02-05T00:00", Duration.ofDays(4), value), BERLIN);
        assertThat(filled.value(filled.indexOf(local("2025-02-05T12:00")))).isEqualByComparingTo("3");
        assertThat(filled.value(filled.indexOf(local("2025-02-08T12:00")))).isEqualByComparingTo("6");
    }

    @Test
    void withoutAnythingToCompareItStaysMissing() {
        IntervalSeries filled =
                GapFilling.fill(weeks("2025-01-06T00:00", Duration.ofDays(63), GapFillingTest::week), BERLIN);
        assertThat(filled.status(100)).isEqualTo(ReadingStatus.MISSING);
    }

    @Test
    void substituteNeighboursAreNotInterpolated() {
        Instant start = local("2024-01-10T01:00");
        IntervalSeries series = IntervalSeries.builder(start, start.plus(Duration.ofMinutes(45)), 15)
                .put(start, BigDecimal.ONE, ReadingStatus.SUBSTITUTE)
                .put(start.plus(Duration.ofMinutes(30)), BigDecimal.ONE, ReadingStatus.TRUE)
                .build();
        assertThat(GapFilling.fill(series, BERLIN).status(1)).isEqualTo(ReadingStatus.MISSING);
    }

    @Test
    void c3SumTakesTheLowestStatus() {
        // C3: W, W, E, F
        Instant at = local("2024-01-10T01:00");
        SignedSum sum = new SignedSum(at, at.plusSeconds(900), 15);
        for (ReadingStatus status : new ReadingStatus[] {
            ReadingStatus.TRUE, ReadingStatus.TRUE, ReadingStatus.SUBSTITUTE, ReadingStatus.MISSING
        }) {
            IntervalSeries one = IntervalSeries.builder(at, at.plusSeconds(900), 15)
                    .put(at, BigDecimal.ONE, status)
                    .build();
            sum.add(BigDecimal.ONE, one, at, Instant.MAX);
        }
        assertThat(sum.build().status(0)).isEqualTo(ReadingStatus.MISSING);
        assertThat(ReadingStatus.SUBSTITUTE.isFinal()).isTrue();
        assertThat(ReadingStatus.PRELIMINARY.isFinal()).isFalse();
    }

    private static RegisterStands.Usage known(String from, String to, String amount, ReadingStatus status) {
        return new RegisterStands.Usage(local(from), local(to), new BigDecimal(amount), status);
    }

    @Test
    void substitutesAddUpToTheEnergyThatIsKnown() {
        // A day of 96 quarter hours at 2 kWh, of which 12 (10:00 to 13:00) lack. The week before and after says 1 kWh
        // until
        // noon and 3 after it: 8 + 12 = 20 kWh. The register says 180 kWh for the day: 180 − 84 × 2 = 12 kWh remain.
        ToIntFunction<LocalDate> two = date -> 2;
        IntervalSeries day = weeks("2025-02-05T10:00", Duration.ofHours(3), two);
        IntervalSeries.Builder shaped = day.toBuilder();
        for (int week : new int[] {-4, -3, -2, -1, 1, 2, 3, 4}) {
            for (int quarter = 0; quarter < 12; quarter++) {
                shaped.put(
                        LocalDateTime.parse("2025-02-05T10:00")
                                .plusWeeks(week)
                                .plusMinutes(15L * quarter)
                                .atZone(BERLIN)
                                .toInstant(),
                        BigDecimal.valueOf(quarter < 8 ? 1 : 3),
                        ReadingStatus.TRUE);
            }
        }
        IntervalSeries series = shaped.build();
        IntervalSeries filled = GapFilling.fill(
                series, BERLIN, List.of(known("2025-02-05T00:00", "2025-02-06T00:00", "180", ReadingStatus.TRUE)));
        int gap = series.indexOf(local("2025-02-05T10:00"));
        // 12 / 20 of each
        assertThat(filled.value(gap)).isEqualByComparingTo("0.6");
        assertThat(filled.value(gap + 11)).isEqualByComparingTo("1.8");
        assertThat(filled.substitute(gap))
                .isEqualTo(new Substitute(SubstituteMethod.SCALED, SubstituteReason.NOT_DELIVERED));
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = series.indexOf(local("2025-02-05T00:00")); i < series.indexOf(local("2025-02-06T00:00")); i++) {
            sum = sum.add(filled.value(i));
        }
        assertThat(sum).isEqualByComparingTo("180");
    }

    @Test
    void nothingKnownHelpsIfItIsLessOrNotFinal() {
        IntervalSeries series = weeks("2025-02-05T10:00", Duration.ofHours(3), date -> 2);
        int gap = series.indexOf(local("2025-02-05T10:00"));
        for (RegisterStands.Usage usage : List.of(
                known("2025-02-05T00:00", "2025-02-06T00:00", "167", ReadingStatus.TRUE),
                known("2025-02-05T00:00", "2025-02-06T00:00", "180", ReadingStatus.PRELIMINARY),
                known("2025-02-05T00:07", "2025-02-06T00:00", "180", ReadingStatus.TRUE))) {
            assertThat(GapFilling.fill(series, BERLIN, List.of(usage)).substitute(gap))
                    .isEqualTo(new Substitute(SubstituteMethod.COMPARISON_DAYS, SubstituteReason.NOT_DELIVERED));
        }
    }

    @Test
    void theControlMetersValueGoesFirst() {
        IntervalSeries series = weeks("2025-02-05T10:00", Duration.ofMinutes(30), date -> 2);
        IntervalSeries filled = GapFilling.fill(
                series, BERLIN, List.of(known("2025-02-05T10:00", "2025-02-05T10:15", "7.5", ReadingStatus.TRUE)));
        int gap = series.indexOf(local("2025-02-05T10:00"));
        assertThat(filled.value(gap)).isEqualByComparingTo("7.5");
        assertThat(filled.substitute(gap))
                .isEqualTo(new Substitute(SubstituteMethod.CONTROL_METER, SubstituteReason.NOT_DELIVERED));
        assertThat(filled.value(gap + 1)).isEqualByComparingTo("2");
    }
}
