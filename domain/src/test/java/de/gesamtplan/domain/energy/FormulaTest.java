package de.gesamtplan.domain.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    @ParameterizedTest
    @ValueSource(strings = {"0,35 × Z-12", "0.35*Z-12", "35 % x Z-12", "+ 35%×Z-12"})
    void keysAreReadAsPeopleWriteThem(String written) {
        Formula formula = Formula.of(written, "Mietvertrag");
        assertThat(formula).isEqualTo(Formula.of("0,35 × Z-12", "Mietvertrag"));
        assertThat(Formula.of(formula.text(), formula.source())).isEqualTo(formula);
    }

    @Test
    void aKeyStandsAtItsTermOnly() {
        Formula formula = Formula.of("GES − 0,35 × KAELTE + 4711", "Flächen");
        assertThat(formula.meters()).containsExactly("GES", "KAELTE", "4711");
        assertThat(formula.text()).isEqualTo("GES − 0,35 × KAELTE + 4711");
    }

    @ParameterizedTest
    @CsvSource({
        "1.163 x V x DT, '1,163 × V × DT'",
        "'1,163 * V-1 * (VL-1 - RL-1)', '1,163 × V-1 × (VL-1 − RL-1)'",
        "'1,07×V×( VL − RL )', '1,07 × V × (VL − RL)'"
    })
    void heatIsReadAsPeopleWriteIt(String written, String text) {
        Formula formula = Formula.of(written, "Wasser");
        assertThat(formula).isInstanceOf(HeatFormula.class);
        assertThat(formula.text()).isEqualTo(text);
        assertThat(Formula.of(text, "Wasser")).isEqualTo(formula);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,2 × Z | Vertrag | höchstens 1",
                "0 × Z | Vertrag | über 0",
                "0,3 × Z | '' | Quelle",
                "0,3 × Z + 0,3 × Z | Vertrag | zweimal",
                "drei × Z | Vertrag | keine Formel",
                "V × (VL − RL) | Wasser | „1,163 × V × (VL − RL)“",
                "1,163 × V × (VL − RL) | '' | Quelle",
                "1,163 × V × (VL − V) | Wasser | verschiedene",
                "1,163 × V × (VL + RL) | Wasser | keine Formel für Wärme",
                // N3: this capacity is published, and wrong by a factor of 417
                "0,00279 × V × (VL − RL) | Wasser | Wasser hat 1,163"
            })
    void whatCannotBeMeantIsRefusedWithReason(String written, String source, String reason) {
        assertThatThrownBy(() -> Formula.of(written, source))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    /** C19: 50 m³/h of water, 10 K: 50 × 10 × 1.163 = 581.5 kW. */
    @Test
    void heatOfFlowAndTemperature() {
        java.time.Instant at = java.time.Instant.parse("2025-01-01T00:00:00Z");
        IntervalSeries.Builder volume = IntervalSeries.builder(at, at.plusSeconds(7200), 15);
        IntervalSeries.Builder warm = IntervalSeries.builder(at, at.plusSeconds(7200), 60);
        IntervalSeries.Builder cold = IntervalSeries.builder(at, at.plusSeconds(7200), 30);
        for (int quarter = 0; quarter < 8; quarter++) {
            volume.put(at.plusSeconds(900L * quarter), new BigDecimal("12.5"), ReadingStatus.TRUE);
        }
        warm.put(at, new BigDecimal("18"), ReadingStatus.TRUE);
        warm.put(at.plusSeconds(3600), new BigDecimal("18"), ReadingStatus.PRELIMINARY);
        // means of 8 and of −2: below 0 as with glycol
        for (String half : new String[] {"7", "9", "-3", "-1"}) {
            cold.put(at, new BigDecimal(half), ReadingStatus.TRUE);
            at = at.plusSeconds(1800);
        }
        IntervalSeries heat =
                new HeatProduct(new BigDecimal("1.163"), 60).of(volume.build(), warm.build(), cold.build());
        assertThat(heat.value(0)).isEqualByComparingTo("581.5");
        assertThat(heat.status(0)).isEqualTo(ReadingStatus.TRUE);
        // 50 × 20 × 1.163
        assertThat(heat.value(1)).isEqualByComparingTo("1163");
        assertThat(heat.status(1)).isEqualTo(ReadingStatus.PRELIMINARY);
    }
}
