package de.gesamtplan.domain.bundling.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextIndexTest {
    @Test
    void theSameWordsScoreOneAndStrangersNothing() {
        TextIndex index = index("Drohnen für die Vermessung", "drohnen FUER die vermessung", "Kühlkette");
        assertThat(index.score(0, 1)).isCloseTo(1, within(1e-6));
        assertThat(index.score(0, 2)).isZero();
    }

    /**
     * By hand: words a, b | a, c. n = 2; a in both: ln(1 + 2/2) = 0.693; b and c in one: ln(1 + 2/1) = 1.099.
     * Cosine 0.693² / (0.693² + 1.099²) = 0.4805 / 1.6874 = 0.2847. Grams " aaa", "aaa ", "aa b" | "aa c" …: of
     * " aaa bbb " the six runs " aaa", "aaa ", "aa b", "a bb", " bbb", "bbb " share two with " aaa ccc ":
     * 2 · 0.4805 / (2 · 0.4805 + 4 · 1.2069) = 0.9609 / 5.7887 = 0.1660. Mean 0.2254.
     */
    @Test
    void scoreIsTheMeanOfTwoCosinesThatOneCanRecompute() {
        assertThat(index("aaa bbb", "aaa ccc").score(0, 1)).isCloseTo(0.2254, within(1e-4));
    }

    @Test
    void modelNumbersMatchHoweverTheyAreHyphenated() {
        TextIndex index = index("Player DVD-V9800", "Player DVDV9800", "Player DVD-W7500");
        assertThat(index.score(0, 1)).isGreaterThan(index.score(0, 2));
    }

    @Test
    void versionsThatContradictTakeAFifthOff() {
        TextIndex index = index("Planer 7.0 Kiosk", "Planer v7 Kiosk", "Planer 8.0 Kiosk");
        TextIndex without = index("Planer Kiosk", "Planer Kiosk", "Planer Kiosk");
        assertThat(without.score(0, 2)).isCloseTo(1, within(1e-6));
        assertThat(index.score(0, 2)).isLessThan(0.8 * index.score(0, 1) + 0.2);
        assertThat(Tokens.numbers("planer v7.0, 24 zoll, 2012345")).containsExactly("24", "7");
    }

    @Test
    void valuesThatLieApartCountAgainstAPair() {
        TextIndex index = TextIndex.of(List.of(
                new TextRecord("Drohne", "", new BigDecimal("100.00")),
                new TextRecord("Drohne", "", new BigDecimal("50.00")),
                new TextRecord("Drohne", "", null)));
        assertThat(index.score(0, 1)).isCloseTo(1 - 0.4 * 0.5, within(1e-6));
        assertThat(index.score(0, 2)).isCloseTo(1, within(1e-6));
    }

    /** Same words, other edition: half of what the details leave. 1999-12 and 2.2003 are no years. */
    @Test
    void yearsThatContradictTakeHalfOff() {
        TextIndex index = TextIndex.of(List.of(
                new TextRecord("Leitartikel", "Kim 1994", null),
                new TextRecord("Leitartikel", "Kim 1995", null),
                new TextRecord("Leitartikel", "Kim", null)));
        assertThat(Tokens.years("kim 1994, 1999-12, 2.2003, 21999")).containsExactly("1994");
        assertThat(index.score(0, 1)).isLessThan(0.5).isGreaterThan(0.4);
        assertThat(index.score(0, 2)).isGreaterThan(0.8);
    }

    @Test
    void wordsThatTheOtherOnesDetailExplainsAreExcused() {
        TextIndex index = TextIndex.of(List.of(
                TextRecord.of("encore puzzle"), new TextRecord("puzzle", "encore", null), TextRecord.of("puzzle")));
        assertThat(index.score(0, 1)).isGreaterThan(index.score(0, 2));
    }

    @Test
    void findsExactlyWhatComparingEveryPairFinds() {
        List<TextRecord> records = scrambled(300);
        TextIndex index = TextIndex.of(records);
        List<TextPair> all = new ArrayList<>();
        for (int a = 0; a < records.size(); a++) {
            for (int b = a + 1; b < records.size(); b++) {
                if (index.score(a, b) >= 0.5) {
                    all.add(new TextPair(a, b, index.score(a, b)));
                }
            }
        }
        TextPairs found = index.pairs(0.5);
        assertThat(found.pairs()).hasSizeGreaterThan(100).isEqualTo(all);
        assertThat(found.skipped()).isEmpty();
        assertThat(found.compared()).isLessThan(300L * 299 / 2);
        assertThat(index.pairsBetween(100, 0.5).pairs())
                .isEqualTo(all.stream().filter(p -> p.a() < 100 && p.b() >= 100).toList());
    }

    @Test
    void blocksLeftOutAreReported() {
        List<TextRecord> records =
                Stream.generate(() -> TextRecord.of("Drohne")).limit(10).toList();
        TextPairs found = TextIndex.of(records).pairs(0.5, 9);
        assertThat(found.pairs()).isEmpty();
        assertThat(found.skipped()).contains(new SkippedBlock("drohne", 10));
        assertThat(new SkippedBlock("drohne", 10).pairs()).isEqualTo(45);
        assertThat(TextIndex.of(records).pairs(0.5, 10).pairs()).hasSize(45);
    }

    @Test
    void emptyTextsMatchNothing() {
        assertThat(index("", "-", "Drohne", "x").pairs(0.01).pairs()).isEmpty();
        assertThat(TextIndex.of(List.of()).pairs(0.5).pairs()).isEmpty();
        assertThatThrownBy(() -> index("a").pairs(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static TextIndex index(String... titles) {
        return TextIndex.of(Stream.of(titles).map(TextRecord::of).toList());
    }

    private static List<TextRecord> scrambled(int count) {
        List<String> words = List.of(
                "Drohne", "Kamera", "Boot", "Funk", "Mast", "Relais", "Zelt", "Pumpe", "Filter", "Waage", "Ofen",
                "Sieb");
        Random random = new Random(7);
        return Stream.generate(() -> TextRecord.of(words.get(random.nextInt(12))
                        + ' '
                        + words.get(random.nextInt(12))
                        + ' '
                        + words.get(random.nextInt(12))))
                .limit(count)
                .toList();
    }
}
