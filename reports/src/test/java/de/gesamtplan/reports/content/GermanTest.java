package de.gesamtplan.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0            | 2 | 0,00",
                "-0.004       | 2 | 0,00",
                "0.005        | 2 | 0,01",
                "-0.005       | 2 | -0,01",
                "999.995      | 2 | 1.000,00",
                "-1234567.891 | 2 | -1.234.567,89",
                "1E+6         | 1 | 1.000.000,0",
                "999          | 0 | 999",
                "1000         | 0 | 1.000",
                "-123456      | 0 | -123.456",
                "0.5          | 0 | 1",
                "12.34567     | 4 | 12,3457"
            })
    void numbersHaveDotsForThousandsAndACommaAndAreRoundedHalfUp(BigDecimal value, int decimals, String text) {
        assertThat(German.number(value, decimals)).isEqualTo(text);
    }
}
