package de.gesamtplan.domain.bundling.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartnersTest {
    private static final TextPair STRONG = new TextPair(0, 10, 0.80);
    private static final TextPair ALMOST = new TextPair(0, 11, 0.78);
    private static final TextPair WEAK = new TextPair(1, 10, 0.70);
    private static final List<TextPair> PAIRS = List.of(STRONG, ALMOST, WEAK);

    @Test
    void nearlyEqualPartnersStayAndOneSidedOnesGo() {
        assertThat(NearBest.of(PAIRS)).containsExactly(STRONG, ALMOST);
    }

    @Test
    void oneToOneGivesTheStrongestPairFirst() {
        TextPair rest = new TextPair(1, 11, 0.10);
        assertThat(OneToOne.of(List.of(rest, WEAK, ALMOST, STRONG))).containsExactly(STRONG, rest);
    }

    /**
     * By hand, floor 0.2. STRONG: rival of 0 is 0.78, of 10 is 0.70; shares 0.80/1.58 = 0.5063 and 0.80/1.50 = 0.5333, their
     * geometric mean 0.5196; (0.80 + 0.5196) / 2 = 0.6598. WEAK: 1 has no rival, so the floor: 0.70/0.90 = 0.7778; rival of 10
     * is 0.80: 0.70/1.50 = 0.4667; mean 0.6025; (0.70 + 0.6025) / 2 = 0.6512.
     */
    @Test
    void standingOutIsMeasuredAgainstTheBestOtherPartner() {
        List<TextPair> distinct = Distinctness.of(PAIRS, 0.2);
        assertThat(distinct.get(0).score()).isCloseTo(0.6598, within(1e-4));
        assertThat(distinct.get(2).score()).isCloseTo(0.6512, within(1e-4));
    }
}
