package de.gesamtplan.domain.bundling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TwinsTest {
    private static Decisions.Pair pair(String one, String other) {
        return Twins.pair("FM", one, "FM", other);
    }

    @Test
    void numbersTellTwinsApart() {
        Decisions.Pair lots = pair("Server Los 1", "Server Los 2");
        assertThat(lots).isEqualTo(pair("Los 2: Server", "Los 1: Server"));
        assertThat(lots).isNotEqualTo(pair("Server Los 1", "Server Los 1"));
        assertThat(lots).isNotEqualTo(pair("Server Los 1", "Server Los 3"));
        assertThat(pair("Server Los 1", "Server Los 1")).isEqualTo(pair("Server Los 7", "Server Los 7"));
    }

    @Test
    void yearsThatDifferCountFromTheEarlierOne() {
        assertThat(pair("Ersatz 2027", "Ersatz 2028")).isEqualTo(pair("Ersatz 2030", "Ersatz 2029"));
        assertThat(pair("Ersatz 2027", "Ersatz 2028")).isNotEqualTo(pair("Ersatz 2029", "Ersatz 2029"));
        assertThat(pair("Ersatz 2027", "Ersatz 2028")).isNotEqualTo(pair("Ersatz 2027", "Ersatz 2030"));
    }

    @Test
    void aSideLeadsBackToItsDemand() {
        Decisions.Pair lots = pair("Server Los 1", "Server Los 2");
        assertThat(Twins.plain(lots.one())).isEqualTo(ContentKey.of("FM", "Server Los 9"));
        assertThat(Twins.plain(ContentKey.of("FM", "Server"))).isEqualTo(ContentKey.of("FM", "Server"));
    }

    @Test
    void aConfirmedTwinStaysOneAndARejectedOneIsGoneWhileItsLikeIsNot() {
        Demand first = SmallLexicon.demand("FM", "1", "Notebook Los 1");
        Demand second = SmallLexicon.demand("FM", "2", "Notebook Los 2");
        Demand again = SmallLexicon.demand("FM", "3", "Notebook Los 1");
        List<Demand> demands = List.of(first, second, again);
        // The small lexicon's weights for duplicates are all zero: nothing is found by score.
        assertThat(SmallLexicon.bundler(Decisions.NONE).bundle(demands).duplicates())
                .isEmpty();
        Decisions confirmed = new Decisions(
                Decisions.Links.NONE, new Decisions.Links(Set.of(pair("Notebook Los 1", "Notebook Los 1")), Set.of()));
        assertThat(SmallLexicon.bundler(confirmed).bundle(demands).duplicates())
                .singleElement()
                .satisfies(twin -> assertThat(
                                List.of(twin.one().itemId(), twin.other().itemId()))
                        .containsExactly("1", "3"));
    }
}
