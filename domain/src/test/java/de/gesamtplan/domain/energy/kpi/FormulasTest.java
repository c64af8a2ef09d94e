package de.gesamtplan.domain.energy.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.energy.Kpi;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published and derived quotients of the design notes' energy vectors, section A, B and N; numbers are theirs. */
class FormulasTest {
    private static Kpi of(String value) {
        return Kpi.of(new BigDecimal(value));
    }

    private static void check(Kpi kpi, String expected) {
        BigDecimal wanted = new BigDecimal(expected);
        BigDecimal value = kpi.value();
        assertThat(value).as(kpi.reason()).isNotNull();
        if (value != null) {
            assertThat(value.setScale(wanted.scale(), RoundingMode.HALF_UP)).isEqualTo(wanted);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "A1, PUE, 1200, 1000, 1.20",
        "A1, DCIE, 1200, 1000, 83.33",
        "A2, PUE, 100000, 50000, 2.0",
        "A3, PUE, 16800, 12000, 1.4",
        "A4, REF, 99, 147, 0.673469",
        "A5, ERF, 79, 147, 0.537415",
        "A6, ERF, 60000, 100000, 0.60",
        "A7, CER, 95, 44, 2.159091",
        "A8, CUE, 1500, 2500, 0.60",
        "A9, WUE, 928, 582600, 1.592860",
        "A10, PUE, 10000000, 8000000, 1.25",
        "A10, WUE, 12000, 8000000, 1.5",
        "A10, ERF, 1500000, 10000000, 0.15",
        "A10, REF, 6000000, 10000000, 0.60",
        "A13, CUE, 3630000, 8000000, 0.45375",
        "B3, REF, 160, 147, 1.00",
        "B14, RENEWABLE_POWER, 600, 1000, 60",
        "B14, RENEWABLE_POWER, 999, 1000, 99.9",
        "B9 (EN), PUE, 5200, 4000, 1.30",
        "B9 (EnEfG), PUE_ENEFG, 5000, 4000, 1.25",
        "N2 over E_DC, ERF, 30000, 50000, 0.6"
    })
    void quotients(String vector, Metric metric, String numerator, String denominator, String expected) {
        Kpi a = of(numerator);
        Kpi b = of(denominator);
        check(
                switch (metric) {
                    case PUE, PUE_ENEFG -> Formulas.pue(a, b);
                    case PPUE_COOLING -> Formulas.partialPue(b, a);
                    case DCIE -> Formulas.dcie(a, b);
                    case RENEWABLE_POWER -> Formulas.renewablePower(a, b);
                    case ERE, ITEU, ITEE -> throw new IllegalArgumentException("no quotient of two: " + metric);
                    case REF -> Formulas.ref(a, b);
                    case ERF -> Formulas.erf(a, b);
                    case CER -> Formulas.cer(a, b);
                    case CUE -> Formulas.cue(a, b);
                    case WUE -> Formulas.wue(a, b);
                },
                expected);
    }

    @Test
    void carbon() {
        check(Formulas.kilograms(of("16800"), new BigDecimal("400")), "6720"); // A11
        check(Formulas.kilograms(of("16800"), new BigDecimal("60")), "1008"); // A11
        check(Formulas.kilograms(of("10000000"), new BigDecimal("363")), "3630000"); // A13
        check(Formulas.kilograms(of("1000000"), new BigDecimal("363")), "363000"); // A14
        // N1: the CO2 of all the energy, not of the IT's: 100 MWh × 40 g / 50 MWh
        check(Formulas.cue(Formulas.kilograms(of("100000"), new BigDecimal("40")), of("50000")), "0.08");
    }

    @Test
    void dieselOfTestRunsIsPartOfTheWhole() {
        Kpi none = Kpi.of(BigDecimal.ZERO);
        Kpi total = Formulas.total(none, none, none, none, of("100"));
        check(total, "990"); // B5
        check(Formulas.kilograms(total, new BigDecimal("266")), "263.3"); // B5
        check(Formulas.total(of("1000"), of("50"), of("20"), of("30"), none), "1000");
    }

    @Test
    void missingOrImplausibleIsNotComputable() {
        assertThat(Formulas.pue(of("100"), of("0"))).isEqualTo(Kpi.missing("E_IT ist nicht größer als 0")); // B1
        assertThat(Formulas.pue(of("100"), Kpi.missing("kein Zähler")).reason()).isEqualTo("kein Zähler"); // B1
        assertThat(Formulas.pue(of("99"), of("100")).reason()).startsWith("E_DC ist kleiner als E_IT"); // B2
        assertThat(Formulas.dcie(of("99"), of("100")).isComputable()).isFalse();
    }

    @Test
    void wrongWordsOfOthersAreNotOurs() {
        // N4: IT over the whole is DCiE, not PUE
        check(Formulas.pue(of("1200"), of("1000")), "1.20");
        check(Formulas.dcie(of("1200"), of("1000")), "83.33");
        assertThat(Metric.PUE.formula()).isEqualTo("E_DC / E_IT");
        // N5: CER has no unit and is part 4-7, WUE is 4-9, ERF is 4-6
        assertThat(Metric.CER.unit()).isEmpty();
        assertThat(Metric.CER.norm()).startsWith("EN 50600-4-7");
        assertThat(Metric.ERF.norm()).startsWith("EN 50600-4-6");
        // N6: the law's "DIN EN 50600-9" is computed by part 4-9
        assertThat(Metric.WUE.norm()).startsWith("EN 50600-4-9");
        // N2: over E_IT it would be 0.83
        check(Formulas.erf(of("30000"), of("50000")), "0.6");
    }
}
