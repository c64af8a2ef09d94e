package de.gesamtplan.domain.energy.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.energy.Cadence;
import de.gesamtplan.domain.energy.IntervalSeries;
import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.MeasuringPoint;
import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.MeterChain;
import de.gesamtplan.domain.energy.MeterLinks;
import de.gesamtplan.domain.energy.MeterUnit;
import de.gesamtplan.domain.energy.Reading;
import de.gesamtplan.domain.energy.ReadingStatus;
import de.gesamtplan.domain.energy.RegisterRule;
import de.gesamtplan.domain.energy.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlausibilityTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 29);
    private static final LocalDate LAST = LocalDate.of(2024, 4, 2);

    private static Meter meter(String key, Measurement measurement, RegisterRule rule, @Nullable String maxPower) {
        return new Meter(
                key,
                "RZ1",
                Role.IT,
                MeterUnit.KWH,
                measurement,
                Cadence.QUARTER_HOUR,
                BigDecimal.ONE,
                rule,
                LocalDate.of(2020, 1, 1),
                null,
                null,
                MeasuringPoint.PDU_OUTPUT,
                maxPower == null ? null : new BigDecimal(maxPower),
                MeterLinks.NONE);
    }

    private static final MeterChain CHAIN =
            new MeterChain(List.of(meter("IT", Measurement.ENERGY, RegisterRule.STRICT, "100")));

    private static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    /** Five days of alternating 10 and 11 kWh, the clocks put forward on the third. */
    private static IntervalSeries.Builder days() {
        Instant start = FIRST.atStartOfDay(BERLIN).toInstant();
        Instant end = LAST.plusDays(1).atStartOfDay(BERLIN).toInstant();
        IntervalSeries.Builder series = IntervalSeries.builder(start, end, 15);
        int i = 0;
        for (Instant at = start; at.isBefore(end); at = at.plusSeconds(900)) {
            series.put(at, new BigDecimal(10 + i++ % 2), ReadingStatus.TRUE);
        }
        return series;
    }

    private static List<String> found(IntervalSeries series) {
        return SeriesChecks.of(CHAIN, series, FIRST, LAST, CheckRules.USUAL, BERLIN).stream()
                .map(finding -> finding.check() + " " + finding.from() + " " + finding.to() + " " + finding.value())
                .toList();
    }

    private static IntervalSeries with(String from, int count, String value, ReadingStatus status) {
        IntervalSeries.Builder series = days();
        for (int i = 0; i < count; i++) {
            series.put(at(from).plusSeconds(900L * i), new BigDecimal(value), status);
        }
        return series.build();
    }

    @Test
    void ordinaryDaysAndTheDayOf92QuarterHoursAreNoFinding() {
        assertThat(days().build().size()).isEqualTo(4 * 96 + 92);
        assertThat(found(days().build())).isEmpty();
    }

    @Test
    void neighbouringDaysThatLackIntervalsAreOneFinding() {
        // 23:00 to 01:00 local over midnight: 8 of the 192 of two days
        assertThat(found(with("2024-03-29T23:00", 8, "0", ReadingStatus.MISSING)))
                .containsExactly("INTERVAL_COUNT 2024-03-28T23:00:00Z 2024-03-30T23:00:00Z 184 von 192 Werten");
    }

    @Test
    void dayOfTheClockChangeCounts92() {
        assertThat(found(with("2024-03-31T12:00", 1, "0", ReadingStatus.MISSING)))
                .containsExactly("INTERVAL_COUNT 2024-03-30T23:00:00Z 2024-03-31T22:00:00Z 91 von 92 Werten");
    }

    @Test
    void disturbedValuesAreThereButMarked() {
        assertThat(found(with("2024-04-01T12:00", 3, "7", ReadingStatus.DISTURBED)))
                .containsExactly("STATUS 2024-04-01T10:00:00Z 2024-04-01T10:45:00Z 3 Werte mit Status G (gestört)");
    }

    @Test
    void frozenFromADayOn() {
        assertThat(found(with("2024-04-01T00:00", 95, "12", ReadingStatus.TRUE)))
                .isEmpty();
        assertThat(found(with("2024-04-01T00:00", 96, "12", ReadingStatus.TRUE)))
                .containsExactly("FROZEN 2024-03-31T22:00:00Z 2024-04-01T22:00:00Z 12 kWh in 96 Intervallen");
        assertThat(found(with("2024-04-01T00:00", 96, "0", ReadingStatus.TRUE)))
                .containsExactly("FROZEN 2024-03-31T22:00:00Z 2024-04-01T22:00:00Z 0 kWh in 96 Intervallen");
    }

    @Test
    void moreThanTheConnectionCarries() {
        // 100 kW × ¼ h = 25 kWh
        assertThat(found(with("2024-04-01T00:00", 1, "25", ReadingStatus.TRUE))).isEmpty();
        assertThat(found(with("2024-04-01T00:00", 2, "25.001", ReadingStatus.TRUE)))
                .containsExactly(
                        "MAX_POWER 2024-03-31T22:00:00Z 2024-03-31T22:30:00Z bis 25,001 kWh je Intervall, möglich 25 kWh");
    }

    @Test
    void slipsByAThousandUpAndDown() {
        assertThat(found(with("2024-04-01T00:00", 2, "10500", ReadingStatus.TRUE)))
                .contains("FACTOR_1000 2024-03-31T22:00:00Z 2024-03-31T22:30:00Z bis 10500 kWh, üblich 11 kWh");
        IntervalSeries.Builder low = days();
        for (int i = 0; i < 96; i++) {
            low.put(
                    at("2024-04-01T00:00").plusSeconds(900L * i),
                    new BigDecimal("0.010").add(new BigDecimal(i % 2).movePointLeft(3)),
                    ReadingStatus.TRUE);
        }
        assertThat(found(low.build()))
                .containsExactly(
                        "FACTOR_1000 2024-03-31T22:00:00Z 2024-04-01T22:00:00Z höchstens 0,011 kWh, üblich 10 kWh");
    }

    @Test
    void aMeterWithoutAnyValueIsOneFinding() {
        IntervalSeries none = IntervalSeries.builder(
                        FIRST.atStartOfDay(BERLIN).toInstant(),
                        LAST.plusDays(1).atStartOfDay(BERLIN).toInstant(),
                        15)
                .build();
        assertThat(found(none)).containsExactly("NO_VALUES 2024-03-28T23:00:00Z 2024-04-02T22:00:00Z 0 von 476 Werten");
    }

    @Test
    void registerRunningBackIsFoundUnlessARuleExplainsIt() {
        List<Reading> stands = List.of(
                new Reading(at("2024-04-01T00:00"), new BigDecimal("999950"), ReadingStatus.TRUE),
                new Reading(at("2024-04-02T00:00"), new BigDecimal("30"), ReadingStatus.TRUE));
        assertThat(RegisterChecks.of(meter("Z", Measurement.REGISTER, RegisterRule.rollOver(6), null), stands))
                .isEmpty();
        assertThat(RegisterChecks.of(meter("Z", Measurement.REGISTER, RegisterRule.STRICT, null), stands))
                .extracting(Finding::value)
                .containsExactly("von 999950 auf 30");
    }
}
