package de.gesamtplan.domain.energy.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.energy.Cadence;
import de.gesamtplan.domain.energy.Formula;
import de.gesamtplan.domain.energy.IntervalSeries;
import de.gesamtplan.domain.energy.Measured;
import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.MeterBook;
import de.gesamtplan.domain.energy.MeterChain;
import de.gesamtplan.domain.energy.MeterLinks;
import de.gesamtplan.domain.energy.MeterUnit;
import de.gesamtplan.domain.energy.Reading;
import de.gesamtplan.domain.energy.ReadingSource;
import de.gesamtplan.domain.energy.ReadingStatus;
import de.gesamtplan.domain.energy.RegisterRule;
import de.gesamtplan.domain.energy.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Hours of March 2024; the days have 24 of them, the 31st 23. */
class BalanceChecksTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant FROM = at("2024-01-01T00:00");
    private static final Instant TO = at("2025-01-01T00:00");

    private final List<Meter> register = new ArrayList<>();
    private final Map<String, List<Reading>> readings = new HashMap<>();

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    private void meter(String key, Measurement measurement, MeterLinks links) {
        register.add(new Meter(
                key,
                "RZ1",
                Role.LIGHT,
                MeterUnit.KWH,
                measurement,
                Cadence.ofMinutes(60),
                BigDecimal.ONE,
                RegisterRule.STRICT,
                LocalDate.of(2020, 1, 1),
                null,
                null,
                null,
                null,
                links));
        readings.put(key, new ArrayList<>());
    }

    private void hourly(String key, String kwh, MeterLinks links) {
        meter(key, Measurement.ENERGY, links);
        for (Instant hour = at("2024-03-01T00:00");
                hour.isBefore(at("2024-04-01T00:00"));
                hour = hour.plusSeconds(3600)) {
            reading(key, hour, kwh);
        }
    }

    /** Later ones take the place of earlier ones. */
    private void reading(String key, Instant at, @Nullable String value) {
        List<Reading> of = readings.getOrDefault(key, List.of());
        of.removeIf(reading -> reading.at().equals(at));
        if (value != null) {
            of.add(new Reading(at, new BigDecimal(value), ReadingStatus.TRUE));
        }
    }

    private static MeterLinks behind(String main) {
        return new MeterLinks(main, null, null);
    }

    private List<String> found() {
        MeterBook book = new MeterBook(register);
        Map<MeterChain, DaySums> sums = new HashMap<>();
        for (MeterChain chain : book.chains()) {
            Measured measured = book.measured(
                    chain,
                    ReadingSource.of(meter -> readings.getOrDefault(meter.key(), List.of())),
                    FROM,
                    TO,
                    BERLIN,
                    (meter, stands) -> {});
            IntervalSeries delivered = measured.delivered();
            sums.put(chain, DaySums.of(chain, delivered, 2024, BERLIN));
        }
        BalanceChecks checks = new BalanceChecks(
                book, chain -> sums.getOrDefault(chain, DaySums.NONE), 2024, CheckRules.USUAL, BERLIN);
        return book.chains().stream()
                .flatMap(chain -> checks.of(chain).stream())
                .map(finding -> finding.check().code() + " " + finding.meter() + " "
                        + finding.from().atZone(BERLIN).toLocalDate() + " bis "
                        + finding.to().atZone(BERLIN).toLocalDate() + ": " + finding.value())
                .toList();
    }

    @Test
    void controlMeterMayDifferByItsTolerance() {
        hourly("A", "10", new MeterLinks(null, "K", null));
        hourly("K", "10.4", MeterLinks.NONE);
        // 240 against 249.6 kWh a day: 3.8 %
        assertThat(found()).isEmpty();
        // 240 against 249.6 + 4.6 = 254.2 kWh: 5.6 %, on two days that follow one another and on a third
        for (String day : List.of("2024-03-05", "2024-03-06", "2024-03-31")) {
            reading("K", at(day + "T12:00"), "15");
        }
        // the 31st has 23 hours: 230 against 239.2 + 4.6 = 243.8 kWh: 5.7 %
        assertThat(found())
                .containsExactly(
                        "PLAUS-03 A 2024-03-05 bis 2024-03-07: 480 kWh, Kontrollzähler 508,4 kWh",
                        "PLAUS-03 A 2024-03-31 bis 2024-04-01: 230 kWh, Kontrollzähler 243,8 kWh");
    }

    @Test
    void subMetersMayNotExceedTheirMainMeter() {
        hourly("M", "10", MeterLinks.NONE);
        hourly("U1", "6", behind("M"));
        hourly("U2", "4.1", behind("M"));
        // 242.4 against 240 kWh: 1 %
        assertThat(found()).isEmpty();
        reading("U2", at("2024-03-05T12:00"), "8.1");
        // 246.4 against 240 kWh: 2.7 %
        assertThat(found())
                .containsExactly("PLAUS-04 M 2024-03-05 bis 2024-03-06: 240 kWh, Unterzähler zusammen 246,4 kWh");
        reading("U1", at("2024-03-05T00:00"), null);
        assertThat(found()).as("a day without all its values says nothing").isEmpty();
    }

    @Test
    void registersAreComparedByMonths() {
        hourly("M", "10", MeterLinks.NONE);
        meter("U", Measurement.REGISTER, behind("M"));
        // 743 hours × 10 kWh = 7,430 kWh; on no day it is known what the register counted
        reading("U", at("2024-03-01T00:00"), "1000");
        reading("U", at("2024-04-01T00:00"), "8600");
        assertThat(found())
                .containsExactly("PLAUS-04 M 2024-03-01 bis 2024-04-01: 7430 kWh, Unterzähler zusammen 7600 kWh");
        reading("U", at("2024-04-01T00:00"), null);
        reading("U", at("2024-05-01T00:00"), "16000");
        assertThat(found()).as("a share by time proves nothing").isEmpty();
    }

    @Test
    void aDifferenceBelowZeroIsFound() {
        hourly("M", "10", MeterLinks.NONE);
        hourly("U", "9", MeterLinks.NONE);
        meter("REST", Measurement.CALCULATED, new MeterLinks(null, null, Formula.of("M − U")));
        reading("U", at("2024-03-05T12:00"), "40");
        // 240 − (23 × 9 + 40) = −7
        assertThat(found()).containsExactly("PLAUS-10 REST 2024-03-05 bis 2024-03-06: -7 kWh nach der Formel");
    }
}
