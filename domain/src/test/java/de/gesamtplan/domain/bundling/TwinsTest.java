package de.gesamtplan.domain.bundling;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
                Decisions.Links.NONE,
                new Decisions.Links(Set.of(pair("Notebook Los 1", "Notebook Los 1")), Set.of()),
                Map.of());
        assertThat(SmallLexicon.bundler(confirmed).bundle(demands).duplicates())
                .singleElement()
                .satisfies(twin -> assertThat(
                                List.of(twin.one().itemId(), twin.other().itemId()))
                        .containsExactly("1", "3"));
    }

    private static Demand filed(String department, String item, String title, int quantity, long euros) {
        return new Demand(
                department,
                item,
                title,
                null,
                null,
                null,
                BigDecimal.valueOf(quantity),
                "Stück",
                new TreeMap<>(Map.of(2027, Money.of(euros))),
                null,
                item.endsWith("9") ? "Amt" : null,
                item.substring(0, 2),
                null,
                new Origin(1, "", 2));
    }

    /** What the comparison says of the first two of a round, level by level. */
    private static List<String> levels(Demand... round) {
        List<Node> nodes = new Reading(SmallLexicon.reader()).nodes(List.of(round));
        Usual usual = new Usual(nodes);
        List<Node> pair = nodes.stream()
                .filter(node -> node.demand().equals(round[0]) || node.demand().equals(round[1]))
                .toList();
        return new TwinComparison(SmallLexicon.weights(), usual)
                .of(pair.get(0), pair.get(1)).features().stream()
                        .map(feature -> feature.name() + " " + feature.level())
                        .toList();
    }

    /** Four notebooks for 4,000 EUR in two departments; a third pays 1,005 EUR for one, which is the same but for rounding. */
    @Test
    void whatAThirdDepartmentPlansTooIsAlikeByChance() {
        Demand fm = filed("FM", "V1-001", "Notebooks", 4, 4000);
        Demand mik = filed("MIK", "V1-002", "Notebooks", 4, 4000);
        Demand ms = filed("MS", "V1-003", "Laptop", 100, 100_500);
        Demand sk = filed("SK", "V1-004", "Drucker", 1, 10);
        assertThat(levels(fm, mik, ms, sk))
                .contains("Titel gleich, gebräuchlich", "Preis üblich", "Menge gleich, wenige")
                .doesNotContain("Eigene Worte gemeinsam");
        // Another price, and nobody else who needs one: both are this pair's own.
        assertThat(levels(fm, mik, filed("MS", "V1-003", "Laptop", 100, 102_000), sk))
                .contains("Titel gleich, gebräuchlich")
                .doesNotContain("Preis üblich");
        assertThat(levels(fm, mik, filed("MS", "V1-003", "Drucker", 1, 1000), sk))
                .contains("Titel gleich")
                .doesNotContain("Preis üblich");
        // Among three departments nothing is usual yet.
        assertThat(levels(fm, mik, ms)).contains("Titel gleich").doesNotContain("Preis üblich");
    }

    @Test
    void aPlaceThatOnlyTheTwoNameIsTheirOwn() {
        Demand fm = filed("FM", "V1-001", "Notebooks Talsperre", 7, 7000);
        Demand mik = filed("MIK", "V2-002", "Laptops für die Talsperre", 7, 7000);
        Demand ms = filed("MS", "V1-003", "Drucker", 1, 10);
        assertThat(levels(fm, mik, ms, filed("SK", "V1-004", "Drucker", 1, 10)))
                .contains("Eigene Worte gemeinsam", "Menge gleich", "Verfahren verschieden");
        assertThat(levels(fm, mik, ms, filed("SK", "V1-004", "Drucker Talsperre", 1, 10)))
                .doesNotContain("Eigene Worte gemeinsam");
    }

    @Test
    void numbersOfficesAndReferencesTellInsideOfADepartment() {
        Demand one = filed("FM", "V1-009", "Notebooks Los 1", 1, 7000);
        assertThat(levels(one, filed("FM", "V1-019", "Notebooks Los 2", 1, 7000)))
                .contains("Zahlen im Titel verschieden", "Dienststelle gleich");
        // The quantity is no name, and only one of them has another number.
        assertThat(levels(one, filed("FM", "V1-010", "40 Notebooks (nochmals V1-009)", 40, 7000)))
                .contains("Verweis nennt die Position")
                .doesNotContain("Dienststelle gleich", "Dienststelle verschieden", "Verfahren verschieden");
    }

    private static Demand delivered(long delivery, String department, String title) {
        Demand demand = SmallLexicon.demand(department, "1", title);
        return new Demand(
                department,
                "1",
                title,
                null,
                null,
                null,
                null,
                null,
                demand.amounts(),
                null,
                new Origin(delivery, "", 2));
    }

    private static Bundler.Result counted(
            Set<Decisions.Pair> confirmed,
            Set<Decisions.Pair> rejected,
            Map<Decisions.Pair, Original> originals,
            Demand... demands) {
        return SmallLexicon.bundler(
                        new Decisions(Decisions.Links.NONE, new Decisions.Links(confirmed, rejected), originals))
                .bundle(List.of(demands));
    }

    /** Three departments ask for 1,000.00 each. FM and MIK are one need: MIK delivered first, unless FM is named. */
    @Test
    void ofAConfirmedDuplicateOneCounts() {
        Demand fm = delivered(2, "FM", "Notebooks");
        Demand mik = delivered(1, "MIK", "Laptops");
        Demand ms = delivered(3, "MS", "Mobilrechner");
        Set<Decisions.Pair> confirmed = Set.of(Twins.pair(fm, mik));
        Bundler.Result result = counted(confirmed, Set.of(), Map.of(), fm, mik, ms);
        assertThat(result.notCounted()).containsExactly(new NotCounted(fm, mik, NotCounted.Rule.EARLIER));
        assertThat(result.proposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.counted()).containsExactly(mik, ms);
            assertThat(proposal.departments()).containsExactly("MIK", "MS");
            assertThat(proposal.demands()).containsExactly(fm, mik, ms);
        });
        assertThat(counted(
                                confirmed,
                                Set.of(),
                                Map.of(Twins.pair(fm, mik), new Original("FM", "Notebook", false)),
                                fm,
                                mik,
                                ms)
                        .notCounted())
                .containsExactly(new NotCounted(mik, fm, NotCounted.Rule.NAMED));
        // Without a third there is one need, and nothing to bundle.
        assertThat(counted(confirmed, Set.of(), Map.of(), fm, mik).proposals()).isEmpty();
    }

    @Test
    void allOfAChainAreOneNeedUnlessTwoOfItWereRejected() {
        Demand fm = delivered(1, "FM", "Notebooks");
        Demand mik = delivered(2, "MIK", "Laptops");
        Demand ms = delivered(3, "MS", "Mobilrechner");
        Set<Decisions.Pair> chain = Set.of(Twins.pair(fm, mik), Twins.pair(mik, ms));
        assertThat(counted(chain, Set.of(), Map.of(), fm, mik, ms).notCounted())
                .extracting(NotCounted::demand)
                .containsExactly(mik, ms);
        assertThat(counted(chain, Set.of(Twins.pair(fm, ms)), Map.of(), fm, mik, ms)
                        .notCounted())
                .extracting(NotCounted::demand)
                .containsExactly(mik);
    }
}
