package de.gesamtplan.domain.energy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeterMonthTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Meter meter(
            String key,
            Measurement measurement,
            MeterUnit unit,
            String from,
            @Nullable String to,
            @Nullable String successor) {
        return new Meter(
                key,
                "RZ1",
                Role.MAIN,
                unit,
                measurement,
                Cadence.QUARTER_HOUR,
                BigDecimal.ONE,
                RegisterRule.STRICT,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                successor,
                null,
                null,
                MeterLinks.NONE);
    }

    private static Instant local(String dateTime) {
        return LocalDateTime.parse(dateTime).atZone(BERLIN).toInstant();
    }

    private static List<Reading> quarterHours(String from, String to, String value) {
        List<Reading> readings = new ArrayList<>();
        for (Instant at = local(from); at.isBefore(local(to)); at = at.plusSeconds(900)) {
            readings.add(new Reading(at, new BigDecimal(value), ReadingStatus.TRUE));
        }
        return readings;
    }

    private static List<MeterMonth> months(MeterChain chain, Map<String, List<Reading>> readings, int year) {
        IntervalSeries series = chain.series(
                ReadingSource.of(meter -> readings.getOrDefault(meter.key(), List.of())),
                MeterMonth.wantedFrom(year, BERLIN),
                MeterMonth.wantedTo(year, BERLIN),
                BERLIN,
                (meter, stands) -> {});
        return MeterMonth.of(chain, Measured.of(series, BERLIN), year, BERLIN);
    }

    @Test
    void c5AndC6MonthsFollowLocalTimeWithItsClockChanges() {
        // C6: 2024 has 35,136 quarter hours; March (31 × 96 − 4) and October (31 × 96 + 4) differ from others (C5).
        Meter meter = meter("Z1", Measurement.ENERGY, MeterUnit.KWH, "2020-01-01", null, null);
        List<MeterMonth> months = months(
                new MeterChain(List.of(meter)),
                Map.of("Z1", quarterHours("2024-01-01T00:00", "2025-01-01T00:00", "2")),
                2024);
        assertThat(months).hasSize(12);
        assertThat(months.stream()
                        .mapToLong(month -> month.coverage().expected())
                        .sum())
                .isEqualTo(35_136);
        assertThat(months.get(2).coverage()).isEqualTo(new Coverage(2972, 2972, 0, 0, 0));
        assertThat(months.get(2).amount()).isEqualByComparingTo("5944");
        assertThat(months.get(9).coverage().expected()).isEqualTo(2980);
    }

    @Test
    void meanPowerTimesIntervalIsEnergy() {
        // A3: 500 kW for 24 h are 12,000 kWh
        Meter meter = meter("Z1", Measurement.POWER, MeterUnit.KW, "2025-01-01", "2025-01-01", null);
        List<MeterMonth> months = months(
                new MeterChain(List.of(meter)),
                Map.of("Z1", quarterHours("2025-01-01T00:00", "2025-01-02T00:00", "500")),
                2025);
        assertThat(months).hasSize(1);
        assertThat(months.get(0).amount()).isEqualByComparingTo("12000");
        assertThat(months.get(0).whole()).isFalse();
    }

    @Test
    void c13ExchangedMeterDoesNotStartAtZero() {
        // C13: 123,400.0 → 123,650.0, then 12.5 → 512.5
        Meter old = meter("Z1", Measurement.REGISTER, MeterUnit.KWH, "2025-01-01", "2025-01-15", "Z2");
        Meter young = meter("Z2", Measurement.REGISTER, MeterUnit.KWH, "2025-01-15", "2025-01-31", null);
        List<MeterChain> chains = MeterChain.of(List.of(young, old));
        assertThat(chains).extracting(MeterChain::label).containsExactly("Z1 → Z2");
        Map<String, List<Reading>> stands = Map.of(
                "Z1",
                List.of(stand("2025-01-01T00:00", "123400.0"), stand("2025-01-15T10:00", "123650.0")),
                "Z2",
                List.of(stand("2025-01-15T10:00", "12.5"), stand("2025-02-01T00:00", "512.5")));
        MeterMonth january = months(chains.get(0), stands, 2025).get(0);
        assertThat(january.amount()).isEqualByComparingTo("750.0");
        assertThat(january.whole()).isTrue();
        assertThat(january.coverage().substitutes()).isZero();
    }

    @Test
    void standsThatCrossTheMonthAreDividedByTimeAsSubstitutes() {
        Meter meter = meter("Z1", Measurement.REGISTER, MeterUnit.KWH, "2025-01-01", "2025-02-28", null);
        // 59 days, 31 of them in January, 590 kWh; Berlin changes no clock in between
        Map<String, List<Reading>> stands =
                Map.of("Z1", List.of(stand("2025-01-01T00:00", "0"), stand("2025-03-01T00:00", "590")));
        List<MeterMonth> months = months(new MeterChain(List.of(meter)), stands, 2025);
        assertThat(months.get(0).amount()).isEqualByComparingTo("310");
        assertThat(months.get(1).amount()).isEqualByComparingTo("280");
        assertThat(months.get(0).coverage().substitutes()).isEqualTo(31 * 96);
        assertThat(months.get(0).coverage().byMethod()).containsExactly(Map.entry(SubstituteMethod.DIVIDED, 31 * 96L));
    }

    private static Meter spans(Cadence cadence, MeterUnit unit) {
        return new Meter(
                "Z1",
                "RZ1",
                Role.MAIN,
                unit,
                unit == MeterUnit.KW ? Measurement.POWER : Measurement.ENERGY,
                cadence,
                BigDecimal.ONE,
                RegisterRule.STRICT,
                LocalDate.of(2025, 3, 1),
                LocalDate.of(2025, 3, 31),
                null,
                null,
                null,
                MeterLinks.NONE);
    }

    private static Reading span(String from, String to, String value, ReadingStatus status) {
        return new Reading(local(from), local(to), new BigDecimal(value), status);
    }

    private static MeterMonth march(Meter meter, Reading... readings) {
        return months(new MeterChain(List.of(meter)), Map.of("Z1", List.of(readings)), 2025)
                .get(0);
    }

    @Test
    void quantitiesOfDaysAndMonthsAreSummedAsTheyAre() {
        List<Reading> days = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2025, 3, 1); day.getMonthValue() == 3; day = day.plusDays(1)) {
            days.add(new Reading(
                    day.atStartOfDay(BERLIN).toInstant(),
                    day.plusDays(1).atStartOfDay(BERLIN).toInstant(),
                    new BigDecimal("100.000001"),
                    ReadingStatus.TRUE));
        }
        MeterMonth ofDays = march(spans(Cadence.DAY, MeterUnit.KWH), days.toArray(Reading[]::new));
        assertThat(ofDays.amount()).isEqualByComparingTo("3100.000031");
        // 30 days of 24 hours and that of 23
        assertThat(ofDays.coverage()).isEqualTo(new Coverage(743, 743, 0, 0, 0));
        MeterMonth ofMonth = march(
                spans(Cadence.MONTH, MeterUnit.KWH),
                span("2025-03-01T00:00", "2025-04-01T00:00", "5000.5", ReadingStatus.PRELIMINARY));
        assertThat(ofMonth.amount()).isEqualByComparingTo("5000.5");
        assertThat(ofMonth.coverage()).isEqualTo(new Coverage(743, 743, 0, 743, 0));
        // 10 kW over 743 hours
        assertThat(march(
                                spans(Cadence.MONTH, MeterUnit.KW),
                                span("2025-03-01T00:00", "2025-04-01T00:00", "10", ReadingStatus.TRUE))
                        .amount())
                .isEqualByComparingTo("7430");
    }

    @Test
    void intervalsOfAnyLengthKeepTheirSum() {
        MeterMonth month = march(
                spans(Cadence.FREE, MeterUnit.KWH),
                span("2025-03-01T00:00", "2025-03-07T10:07", "70.1", ReadingStatus.TRUE),
                span("2025-03-07T10:07", "2025-03-07T10:30", "0.3", ReadingStatus.TRUE),
                span("2025-03-07T10:30", "2025-04-01T00:00", "400", ReadingStatus.TRUE));
        assertThat(month.amount()).isEqualByComparingTo("470.4");
        assertThat(month.coverage().substitutes()).isZero();
    }

    @Test
    void intervalsThatOverlapAreNotCountedTwice() {
        MeterMonth month = march(
                spans(Cadence.FREE, MeterUnit.KWH),
                span("2025-03-01T00:00", "2025-03-20T00:00", "190", ReadingStatus.TRUE),
                span("2025-03-19T00:00", "2025-04-01T00:00", "130", ReadingStatus.TRUE));
        // the later one counts for its time; the 18 days before it take what the same weekdays had in it, 10 kWh
        assertThat(month.coverage().substitutes()).isEqualTo(18 * 24);
        assertThat(month.amount()).isBetween(new BigDecimal("309"), new BigDecimal("311"));
    }

    @Test
    void whatCannotBeFilledHasNoSum() {
        Meter meter = meter("Z1", Measurement.ENERGY, MeterUnit.KWH, "2025-01-01", "2025-01-31", null);
        List<MeterMonth> months = months(
                new MeterChain(List.of(meter)),
                Map.of("Z1", quarterHours("2025-01-01T00:00", "2025-01-03T00:00", "1")),
                2025);
        assertThat(months.get(0).amount()).isNull();
        // of the weekdays of 1 and 2 January the later weeks are filled
        assertThat(months.get(0).coverage())
                .isEqualTo(new Coverage(
                        2976,
                        192,
                        8 * 96,
                        0,
                        2976 - 10 * 96,
                        List.of(new SubstituteCount(
                                new Substitute(SubstituteMethod.COMPARISON_DAYS, SubstituteReason.NOT_DELIVERED),
                                8 * 96))));
        assertThat(months.get(0).coverage().byMethod())
                .containsExactly(Map.entry(SubstituteMethod.COMPARISON_DAYS, 768L));
    }

    private static Reading stand(String at, String value) {
        return new Reading(local(at), new BigDecimal(value), ReadingStatus.TRUE);
    }
}
