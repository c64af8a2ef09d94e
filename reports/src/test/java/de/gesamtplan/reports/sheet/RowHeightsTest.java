package de.gesamtplan.reports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowHeightsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|10|1",
                "zehn Teile|10|1",
                "elf Teile da|10|2",
                // A word that is too long breaks where the room ends: 10 + 10 + 3.
                "Donaudampfschifffahrtsg|10|3",
                "zu Donaudampfschifffahrtsg|10|4",
                "eins zwei drei vier|9|2"
            })
    void textBreaksBetweenWordsAndWithinLongOnes(String text, int letters, int lines) {
        assertThat(RowHeights.lines(text, letters)).isEqualTo(lines);
    }
}
