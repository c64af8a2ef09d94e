package de.gesamtplan.domain.bundling;

import static de.gesamtplan.domain.bundling.SmallLexicon.bundler;
import static de.gesamtplan.domain.bundling.SmallLexicon.demand;
import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.plan.Category;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundlerTest {
    private static final Demand FM = demand("FM", "1", "Notebooks 14 Zoll");
    private static final Demand MIK = demand("MIK", "1", "Laptops 15 Zoll für den Außendienst");
    private static final Demand MS = demand("MS", "1", "Mobilrechner");

    private static List<List<String>> groups(Decisions decisions, Demand... demands) {
        return bundler(decisions).bundle(List.of(demands)).proposals().stream()
                .map(proposal -> proposal.demands().stream()
                        .map(demand -> demand.department() + demand.itemId())
                        .toList())
                .toList();
    }

    private static Decisions.Pair pair(Demand one, Demand other) {
        return new Decisions.Pair(
                ContentKey.of(one.department(), one.title()), ContentKey.of(other.department(), other.title()));
    }

    private static Decisions decided(Set<Decisions.Pair> together, Set<Decisions.Pair> apart) {
        return new Decisions(new Decisions.Links(together, apart), Decisions.Links.NONE, Map.of());
    }

    @Test
    void oneKindOfNeedOfSeveralDepartmentsIsProposed() {
        assertThat(groups(Decisions.NONE, FM, MIK, MS)).containsExactly(List.of("FM1", "MIK1", "MS1"));
        assertThat(groups(Decisions.NONE, FM, demand("FM", "2", "Laptops"))).isEmpty();
    }

    @Test
    void maintenanceOfAThingIsNotTheThing() {
        Demand wartung = demand("MW", "1", "Wartung der Notebooks");
        assertThat(groups(Decisions.NONE, FM, MIK, wartung)).containsExactly(List.of("FM1", "MIK1"));
    }

    private static Demand planned(String department, String title, Category category) {
        Demand demand = demand(department, "1", title);
        return new Demand(
                department, "1", title, null, category, null, null, null, demand.amounts(), null, demand.origin());
    }

    @Test
    void aServiceThatSaysNoActivityMayBeMaintenanceButNoPurchase() {
        assertThat(groups(
                        Decisions.NONE,
                        planned("FM", "Drucker", Category.DL),
                        planned("MIK", "Drucker Nord", Category.DL),
                        planned("MS", "Wartung der Drucker", Category.DL),
                        planned("MW", "Beschaffung Drucker", Category.HW)))
                .containsExactly(List.of("FM1", "MIK1", "MS1"));
    }

    @ParameterizedTest
    @CsvSource({"HW,HW,gleich", "HW,RZ,verschieden", "NETZ,HW,verwandt", "SW,FV,verwandt", "HW,SW,verschieden"})
    void categoriesThatEveryoneSeesOtherwiseAreRelated(Category one, Category other, String level) {
        Demand fm = planned("FM", "Drucker", one);
        Demand mik = planned("MIK", "Drucker", other);
        assertThat(bundler(Decisions.NONE).scores(List.of(fm, mik)).of(fm, mik).features())
                .filteredOn(feature -> feature.name().equals("Kategorie"))
                .extracting(Feature::level)
                .containsExactly(level);
    }

    @Test
    void whereMaintenanceOfAThingCountsIsBookkeeping() {
        Demand fm = planned("FM", "Wartung der Drucker", Category.RZ);
        Demand mik = planned("MIK", "Wartung der Drucker", Category.DL);
        assertThat(bundler(Decisions.NONE).scores(List.of(fm, mik)).of(fm, mik).features())
                .filteredOn(feature -> feature.name().equals("Kategorie"))
                .extracting(Feature::level)
                .containsExactly("verwandt");
    }

    @Test
    void aGeneralConceptNeedsTheSameName() {
        Demand forest = demand("MUE", "1", "Fachverfahren Forst");
        Demand tax = demand("FM", "2", "Fachverfahren Steuer");
        Demand forestToo = demand("MIL", "1", "Fachverfahren für Forst");
        assertThat(groups(Decisions.NONE, forest, tax, forestToo)).containsExactly(List.of("MIL1", "MUE1"));
    }

    @Test
    void labelsTellProposalsOfOneThingApart() {
        Demand care = demand("MW", "1", "Wartung der Notebooks");
        Demand careToo = demand("MUE", "1", "Laptops Wartung");
        Demand schools = demand("MBW", "1", "Notebooks für Schulen");
        Decisions decisions =
                decided(Set.of(), Set.of(pair(FM, MS), pair(FM, schools), pair(MIK, MS), pair(MIK, schools)));
        assertThat(bundler(decisions)
                        .bundle(List.of(FM, MIK, MS, schools, care, careToo))
                        .proposals())
                .extracting(BundlingProposal::label)
                .containsExactlyInAnyOrder(
                        "Notebook, wie „Notebooks 14 Zoll“",
                        "Notebook, wie „Notebooks für Schulen“",
                        "Notebook: wartung");
    }

    /** The lexicon knows neither cabinets nor which activity is usual for them. */
    @Test
    void labelsTellActivitiesApart() {
        List<BundlingProposal> proposals = bundler(Decisions.NONE)
                .bundle(List.of(
                        demand("FM", "1", "Zauberschrank Esche"),
                        demand("MIK", "1", "Zauberschrank Esche"),
                        serviced("MS"),
                        serviced("SK")))
                .proposals();
        assertThat(proposals)
                .extracting(BundlingProposal::label)
                .containsExactlyInAnyOrder("Zauberschrank Esche: beschaffung", "Zauberschrank Esche: dienstleistung");
    }

    private static Demand serviced(String department) {
        Demand plain = demand(department, "1", "Zauberschrank Esche");
        return new Demand(
                department,
                "1",
                plain.title(),
                null,
                Category.DL,
                null,
                null,
                null,
                plain.amounts(),
                null,
                plain.origin());
    }

    /** FM and MBW were confirmed; MS comes along for being like FM's, and its reason says so. */
    @Test
    void whoComesAlongSaysByWhichPair() {
        Demand cabinet = demand("MBW", "1", "Zauberschrank");
        BundlingProposal proposal = bundler(decided(Set.of(pair(FM, cabinet)), Set.of()))
                .bundle(List.of(FM, MS, cabinet))
                .proposals()
                .get(0);
        assertThat(proposal.members())
                .filteredOn(member -> member.reason().contains("Entscheidung bestätigt"))
                .isNotEmpty()
                .allSatisfy(member -> assertThat(member.reason())
                        .contains(
                                "Entscheidung bestätigt +10,00 (",
                                "FM/1 „Notebooks 14 Zoll“",
                                "MBW/1 „Zauberschrank“"));
    }

    @Test
    void rejectedPairsStayApart() {
        Decisions rejected = decided(Set.of(), Set.of(pair(FM, MIK)));
        for (List<String> group : groups(rejected, FM, MIK, MS)) {
            assertThat(group.contains("FM1") && group.contains("MIK1")).isFalse();
        }
        assertThat(groups(rejected, FM, MIK)).isEmpty();
    }

    @Test
    void confirmedPairsComeTogetherUnlessARejectionForbidsIt() {
        Demand other = demand("MBW", "1", "Zauberschrank");
        assertThat(groups(decided(Set.of(pair(FM, other)), Set.of()), FM, other))
                .containsExactly(List.of("FM1", "MBW1"));
        assertThat(groups(decided(Set.of(pair(FM, other)), Set.of(pair(MIK, other))), FM, MIK, other))
                .containsExactly(List.of("FM1", "MIK1"));
    }

    /** A decision is about a wording: whoever says it twice, once with a description that leads elsewhere, is meant twice. */
    @Test
    void allDemandsOfAConfirmedWordingComeTogether() {
        Demand cabinet = demand("MBW", "1", "Zauberschrank");
        Demand described = new Demand(
                "MBW",
                "2",
                "Zauberschrank",
                "für den Drucker",
                null,
                null,
                null,
                null,
                cabinet.amounts(),
                null,
                cabinet.origin());
        assertThat(groups(decided(Set.of(pair(FM, cabinet)), Set.of()), FM, cabinet, described))
                .containsExactly(List.of("FM1", "MBW1", "MBW2"));
    }

    /** Each of the chain is like its neighbours, the first and the last have nothing in common. */
    @Test
    void halfAlikeDemandsFormNoChain() {
        List<Demand> chain = List.of(
                demand("A", "1", "Sternwarte Kuppel Antrieb"),
                demand("B", "1", "Kuppel Antrieb Heizung"),
                demand("C", "1", "Antrieb Heizung Pumpe"),
                demand("D", "1", "Heizung Pumpe Brunnen"),
                demand("E", "1", "Pumpe Brunnen Garten"));
        for (BundlingProposal proposal : bundler(Decisions.NONE).bundle(chain).proposals()) {
            assertThat(proposal.departments()).doesNotContainSequence("A", "E");
            assertThat(proposal.members()).hasSizeLessThan(4);
        }
    }

    @Test
    void shuffledInputGivesTheSameProposalsIdsAndReasons() {
        List<Demand> demands = new ArrayList<>(List.of(FM, MIK, MS));
        for (String department : List.of("LT", "RH", "SK")) {
            demands.add(demand(department, "7", "Drucker " + department));
            demands.add(demand(department, "8", "Fachverfahren Forst"));
            demands.add(demand(department, "9", "Zauberschrank groß " + department));
        }
        List<BundlingProposal> expected =
                bundler(Decisions.NONE).bundle(demands).proposals();
        assertThat(expected).hasSizeGreaterThan(2);
        Random random = new Random(3);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(demands, random);
            assertThat(bundler(Decisions.NONE).bundle(demands).proposals()).isEqualTo(expected);
        }
    }

    /** 4.00 (object) + 1.00 (activity) − 0.65 (size) + 0.25 (years) = 4.60, and the sentence says so term by term. */
    @Test
    void anAuditorAddsUpThePrintedTerms() {
        BundlingProposal proposal =
                bundler(Decisions.NONE).bundle(List.of(FM, MIK)).proposals().get(0);
        BundlingProposal.Member member = proposal.members().stream()
                .filter(one -> !one.score().features().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(member.score().sum()).isEqualTo("4.60");
        assertThat(added(member.reason())).isEqualByComparingTo("4.60");
        assertThat(member.reason()).endsWith("Summe 4,60.");
        assertThat(proposal.score()).isEqualTo("4.60");
        assertThat(proposal.against()).satisfies(against -> assertThat(against).isNotNull());
        assertThat(proposal.reason()).contains("Notebook", "Dagegen: Größe verschieden");
    }

    private static BigDecimal added(String sentence) {
        Matcher term = Pattern.compile("([+−])(\\d+,\\d\\d) \\(").matcher(sentence);
        BigDecimal sum = BigDecimal.ZERO;
        while (term.find()) {
            BigDecimal weight = new BigDecimal(term.group(2).replace(',', '.'));
            sum = term.group(1).equals("+") ? sum.add(weight) : sum.subtract(weight);
        }
        return sum;
    }
}
