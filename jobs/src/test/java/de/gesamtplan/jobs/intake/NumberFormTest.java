package de.gesamtplan.jobs.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56        | 1234.56",
                "1234,56         | 1234.56",
                "1 234,56        | 1234.56",
                "1\u00a0234,56   | 1234.56",
                "1.234,56-       | -1234.56",
                "(1.234,56)      | -1234.56",
                "-1.234,56       | -1234.56",
                "1.234,56 €      | 1234.56",
                "1.234,56 EUR    | 1234.56",
                "1,2 Mio. €      | 1200000",
                "15 T€           | 15000",
                "0               | 0",
                "1.234.567,89    | 1234567.89"
            })
    void readsWhatSendersWriteWithoutAnyDeclaration(String written, String value) throws Exception {
        assertThat(NumberForm.UNDECLARED.parse(written)).isEqualByComparingTo(value);
        assertThat(NumberForm.GERMAN.parse(written)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234.56 | 1234.56", "1'234.56 | 1234.56", "1,234 | 1234", "8,500 | 8500", "12.5 | 12.5"})
    void readsEnglishNumbersUnderAnEnglishProfile(String written, String value) throws Exception {
        assertThat(NumberForm.ENGLISH.parse(written)).isEqualByComparingTo(value);
    }

    @Test
    void declarationDecidesWhatCouldBeBoth() throws Exception {
        assertThat(NumberForm.GERMAN.parse("81.000")).isEqualByComparingTo("81000");
        assertThat(NumberForm.ENGLISH.parse("81.000")).isEqualByComparingTo("81");
        assertThatThrownBy(() -> NumberForm.UNDECLARED.parse("81.000")).hasMessage("AMBIGUOUS");
        assertThatThrownBy(() -> NumberForm.UNDECLARED.parse("81,000")).hasMessage("AMBIGUOUS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "neu",
                "zwölf",
                "1.23.4",
                "12,3,4",
                "1234.567,89",
                ".567,89",
                "12.3456,78",
                "1.234,",
                ",5",
                "#NAME?",
                "--5",
                "1e5",
                "",
                "€"
            })
    void refusesWhatIsNoNumber(String written) {
        assertThatThrownBy(() -> NumberForm.UNDECLARED.parse(written)).hasMessage("MALFORMED");
    }
}
