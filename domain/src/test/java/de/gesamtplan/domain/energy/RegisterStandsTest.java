package de.gesamtplan.domain.energy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RegisterStandsTest {
    private static List<RegisterStands.Usage> usages(RegisterRule rule, String factor, String... stands) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < stands.length; i++) {
            readings.add(new Reading(
                    Instant.parse("2025-01-01T00:00:00Z").plusSeconds(3600L * i),
                    new BigDecimal(stands[i]),
                    ReadingStatus.TRUE));
        }
        return RegisterStands.usages(readings, rule, new BigDecimal(factor));
    }

    private static List<String> amounts(List<RegisterStands.Usage> usages) {
        return usages.stream()
                .map(usage -> Objects.toString(
                        usage.amount() == null
                                ? null
                                : usage.amount().stripTrailingZeros().toPlainString()))
                .toList();
    }

    @Test
    void c9ConsumptionIsTheDifferenceOfStands() {
        // C9: OED pipe3
        assertThat(amounts(usages(RegisterRule.STRICT, "1", "24", "72", "144", "240", "360")))
                .containsExactly("48", "72", "96", "120");
    }

    @Test
    void c10AndC11ResetCountsFromZeroIfAllowed() {
        // C10, C11: OED pipe8, pipe9
        assertThat(amounts(usages(new RegisterRule(null, true), "1", "24", "72", "144", "96", "216")))
                .containsExactly("48", "72", "96", "120");
        assertThat(amounts(usages(RegisterRule.STRICT, "1", "24", "72", "144", "96", "216")))
                .containsExactly("48", "72", "null", "120");
    }

    @Test
    void c12RollOverOfSixDigits() {
        // C12
        assertThat(amounts(usages(RegisterRule.rollOver(6), "1", "999950", "000030")))
                .containsExactly("80");
        // A step back of 10 is no roll-over of nearly the whole register.
        assertThat(amounts(usages(RegisterRule.rollOver(6), "1", "500010", "500000")))
                .containsExactly("null");
    }

    @Test
    void c14TransformerFactor() {
        // C14
        assertThat(amounts(usages(RegisterRule.STRICT, "400", "1000.25", "1010.75")))
                .containsExactly("4200");
    }
}
