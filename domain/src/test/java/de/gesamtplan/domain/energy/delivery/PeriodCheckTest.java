package de.gesamtplan.domain.energy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.energy.Cadence;
import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.MeterBook;
import de.gesamtplan.domain.energy.MeterChain;
import de.gesamtplan.domain.energy.MeterLinks;
import de.gesamtplan.domain.energy.MeterUnit;
import de.gesamtplan.domain.energy.Micro;
import de.gesamtplan.domain.energy.ReadingSource;
import de.gesamtplan.domain.energy.ReadingStatus;
import de.gesamtplan.domain.energy.RegisterRule;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.plausibility.CheckRules;
import de.gesamtplan.domain.energy.plausibility.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class PeriodCheckTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    /** The clocks are put forward on the 30th. */
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 29);

    private static final LocalDate LAST = LocalDate.of(2025, 3, 31);

    private static MeterChain meter(Role role, Measurement measurement, MeterUnit unit) {
        return new MeterChain(List.of(new Meter(
                "Z",
                "RZ1",
                role,
                unit,
                measurement,
                Cadence.QUARTER_HOUR,
                BigDecimal.ONE,
                RegisterRule.STRICT,
                LocalDate.of(2020, 1, 1),
                null,
                null,
                null,
                null,
                MeterLinks.NONE)));
    }

    /** Quarter-hours of alternating 10 and 11 kWh from a week before to a week after, but for some. */
    private static ReadingSource quarters(Predicate<LocalDateTime> without) {
        return (meter, sink) -> {
            ZonedDateTime at = FIRST.minusWeeks(1).atStartOfDay(BERLIN);
            for (int i = 0; at.toLocalDate().isBefore(LAST.plusWeeks(1)); i++) {
                if (!without.test(at.toLocalDateTime())) {
                    sink.take(at.toEpochSecond(), 0, Micro.of(new BigDecimal(10 + i % 2)), ReadingStatus.TRUE);
                }
                at = at.plusMinutes(15);
            }
        };
    }

    private static PeriodCheck check() {
        return new PeriodCheck(new MeterBook(List.of()), FIRST, LAST, CheckRules.USUAL, BERLIN);
    }

    @Test
    void onlyThePeriodIsChecked() {
        PeriodCheck check = check();
        LocalDateTime gap = LocalDateTime.of(2025, 3, 31, 9, 0);
        check.add(
                meter(Role.MAIN, Measurement.ENERGY, MeterUnit.KWH),
                quarters(at -> at.isBefore(FIRST.minusDays(2).atStartOfDay())
                        || !at.isBefore(gap) && at.isBefore(gap.plusHours(5))));
        // 96 + 92 + 96 quarter-hours, 20 of them missing; the days before the period are nobody's business here
        CheckedMeter meter = check.meters().get(0);
        assertThat(meter.expected()).isEqualTo(284);
        assertThat(meter.usable()).isEqualTo(264);
        assertThat(meter.missing()).isEqualTo(20);
        assertThat(check.findings()).extracting(Finding::value).containsExactly("76 von 96 Werten");
        var hours = Objects.requireNonNull(check.loads().get(Role.MAIN)).hours();
        // 24 + 23 + 24 hours; the five stay open, they are not filled
        assertThat(hours).hasSize(71);
        assertThat(hours.subList(47 + 9, 47 + 14)).containsOnlyNulls();
        assertThat(hours.get(0)).isEqualByComparingTo("42");
    }

    /** Stands, each at the begin of a local day. */
    private static ReadingSource stands(Object... daysAndStands) {
        return (meter, sink) -> {
            for (int i = 0; i < daysAndStands.length; i += 2) {
                sink.take(
                        LocalDate.parse((String) daysAndStands[i])
                                .atStartOfDay(BERLIN)
                                .toEpochSecond(),
                        0,
                        Micro.of(new BigDecimal((int) daysAndStands[i + 1])),
                        ReadingStatus.TRUE);
            }
        };
    }

    @Test
    void standIsHeldAgainstTheOneBeforeHoweverLongAgo() {
        PeriodCheck check = check();
        check.add(
                meter(Role.WATER, Measurement.REGISTER, MeterUnit.CUBIC_METRE),
                stands("2025-01-01", 500, "2025-04-01", 400),
                LAST,
                LAST);
        assertThat(check.findings())
                .extracting(finding -> finding.check().code() + " " + finding.value())
                .contains("PLAUS-08 von 500 auf 400");
        assertThat(check.loads()).as("stands have no load").isEmpty();
    }

    @Test
    void aFirstStandIsNoFinding() {
        PeriodCheck check = check();
        check.add(
                meter(Role.WATER, Measurement.REGISTER, MeterUnit.CUBIC_METRE), stands("2025-04-01", 400), LAST, LAST);
        assertThat(check.findings()).isEmpty();
        assertThat(check.meters().get(0).missing()).isZero();
    }
}
