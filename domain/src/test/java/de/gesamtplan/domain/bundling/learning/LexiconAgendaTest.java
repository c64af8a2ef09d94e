package de.gesamtplan.domain.bundling.learning;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.bundling.Bundler;
import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.SmallLexicon;
import de.gesamtplan.domain.bundling.lexicon.LearnedWord.Use;
import de.gesamtplan.domain.bundling.memory.Decision;
import de.gesamtplan.domain.bundling.memory.DecisionKind;
import de.gesamtplan.domain.bundling.memory.DecisionLog;
import de.gesamtplan.domain.bundling.memory.Resubmission;
import de.gesamtplan.domain.bundling.memory.Verdict;
import de.gesamtplan.domain.bundling.slots.SlotReader;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconAgendaTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    /** Each asks for 1,000.00 EUR. „Nord“ stands beside a known object twice and in place of one once. */
    private static final List<Demand> DEMANDS = List.of(
            SmallLexicon.demand("FM", "1", "Quantenkiste Nord"),
            SmallLexicon.demand("MBW", "1", "Beschaffung Quantenkisten im Landesamt"),
            SmallLexicon.demand("MBW", "2", "Faltquantenkisten"),
            SmallLexicon.demand("MIK", "1", "Notebook"),
            SmallLexicon.demand("FM", "2", "Notebooks Nord"),
            SmallLexicon.demand("MBW", "3", "Drucker Nord"));

    private static Decision confirmed(String one, String other) {
        return new Decision(
                1,
                DecisionKind.BUNDLE,
                new Decision.Side("FM", one),
                new Decision.Side("MIK", other),
                Verdict.CONFIRMED,
                null,
                "",
                "Frau Beispiel",
                MAY,
                Money.ZERO,
                "",
                "2027/2028",
                Resubmission.NEXT_ROUND,
                null,
                new Origin(1, "", 2));
    }

    private static LexiconAgenda agenda(List<Demand> demands, List<Decision> decisions, WordDecision... words) {
        DecisionLog log = new DecisionLog(decisions);
        Bundler.Result result = SmallLexicon.bundler(log.links()).bundle(demands);
        return LexiconAgenda.of(
                SmallLexicon.entries(),
                new SlotReader(SmallLexicon.entries()),
                new LexiconAgenda.Round(
                        demands, result.proposals(), result.withoutConcept(), SmallLexicon.weights(), log),
                new WordLog(List.of(words)));
    }

    private static WordDecision word(long number, String word, String concept, WordDecision.Verdict verdict) {
        return new WordDecision(
                number,
                word,
                Use.SYNONYM,
                concept,
                verdict,
                "weil",
                "Herr Muster",
                MAY,
                "",
                null,
                new Origin(1, "", 2));
    }

    /** By frequency times volume: 2 × 2,000 before 1 × 1,000 each; „Nord“ alone names nothing. */
    @Test
    void uncoveredWordsMakeAWorkList() {
        List<UnknownWord> words = agenda(DEMANDS, List.of()).workList().stream()
                .map(Candidate::unknown)
                .toList();
        assertThat(words)
                .extracting(UnknownWord::word)
                .containsExactly("Quantenkiste", "Faltquantenkisten", "Quantenkiste Nord");
        UnknownWord first = words.get(0);
        assertThat(first.demands()).isEqualTo(2);
        assertThat(first.volume()).isEqualTo(Money.of(2000));
        assertThat(first.departments()).containsExactly("FM", "MBW");
        assertThat(first.examples())
                .containsExactly("FM „Quantenkiste Nord“", "MBW „Beschaffung Quantenkisten im Landesamt“");
        assertThat(first.compounds()).containsExactly("Faltquantenkisten");
    }

    @Test
    void aConfirmedPairWithoutACommonConceptProposesItsWords() {
        Decision pair = confirmed("Quantenkiste Nord", "Notebook");
        List<Candidate> proposals = agenda(DEMANDS, List.of(pair)).proposals();
        assertThat(proposals).extracting(Candidate::word).containsExactly("Quantenkiste", "Quantenkiste Nord");
        Candidate first = proposals.get(0);
        assertThat(first.concept()).isEqualTo("hw.notebook");
        assertThat(first.evidence()).containsExactly(pair);
        assertThat(first.obstacles()).isEmpty();
        assertThat(first.effect().readings())
                .containsExactly(
                        new Effect.Reading("FM/1", "Quantenkiste Nord", "", "Notebook"),
                        new Effect.Reading("MBW/1", "Beschaffung Quantenkisten im Landesamt", "", "Notebook"),
                        new Effect.Reading("MBW/2", "Faltquantenkisten", "", "Notebook"));
        // FM/1 (confirmed), FM/2 and MIK/1 are in one proposal now; the two of MBW would join.
        assertThat(first.effect().growths()).containsExactly(new Effect.Growth("Notebook", 3, 5));
    }

    @Test
    void aWordThatLeadsElsewhereIsAnObstacle() {
        assertThat(agenda(DEMANDS, List.of(confirmed("Notebooks Nord", "Drucker Süd")))
                        .proposals())
                .singleElement()
                .satisfies(candidate -> {
                    assertThat(candidate.word() + " " + candidate.concept()).isEqualTo("Notebooks druck.drucker");
                    assertThat(candidate.obstacles())
                            .singleElement()
                            .asString()
                            .contains("führt schon zu „hw.notebook“");
                    assertThat(candidate.effect()).isEqualTo(Effect.NONE);
                });
    }

    @Test
    void withoutAnyConceptAPlannerNamesIt() {
        assertThat(agenda(DEMANDS, List.of(confirmed("Quantenkiste Nord", "Zauberschrank")))
                        .proposals())
                .extracting(candidate -> candidate.word() + "/" + candidate.concept())
                .containsExactly("Quantenkiste/", "Quantenkiste Nord/", "Zauberschrank/");
    }

    @Test
    void whoseSomethingIsNamesNoObject() {
        List<Demand> demands = List.of(SmallLexicon.demand("FM", "1", "Quantenregister der Gesellschaften"));
        assertThat(agenda(demands, List.of()).workList())
                .extracting(Candidate::word)
                .containsExactly("Quantenregister", "Quantenregister der Gesellschaften");
    }

    @Test
    void pairsThatShareAConceptTeachNothing() {
        assertThat(agenda(DEMANDS, List.of(confirmed("Notebooks Nord", "Laptop")))
                        .proposals())
                .isEmpty();
    }

    @Test
    void whatIsDecidedDoesNotComeBackUntilItIsRevoked() {
        List<Decision> pairs = List.of(confirmed("Quantenkiste Nord", "Notebook"));
        WordDecision rejected = word(1, "Quantenkisten", "hw.notebook", WordDecision.Verdict.REJECTED);
        LexiconAgenda agenda = agenda(DEMANDS, pairs, rejected);
        assertThat(agenda.proposals()).extracting(Candidate::word).containsExactly("Quantenkiste Nord");
        assertThat(agenda.decided()).extracting(Candidate::former).containsExactly(rejected);
        // It still names something that the lexicon lacks.
        assertThat(agenda.workList()).extracting(Candidate::word).contains("Quantenkiste");
        assertThat(agenda(DEMANDS, pairs, word(1, "Quantenkiste", "", WordDecision.Verdict.REJECTED))
                        .workList())
                .extracting(Candidate::word)
                .doesNotContain("Quantenkiste");
        WordDecision revoked = word(2, "Quantenkiste", "hw.notebook", WordDecision.Verdict.REVOKED);
        assertThat(agenda(DEMANDS, pairs, rejected, revoked).proposals())
                .extracting(Candidate::word)
                .contains("Quantenkiste");
    }

    @Test
    void theOrderOfDemandsMakesNoDifference() {
        List<Decision> pairs = List.of(confirmed("Quantenkiste Nord", "Notebook"));
        List<Demand> turned = new ArrayList<>(DEMANDS);
        Collections.reverse(turned);
        assertThat(agenda(turned, pairs)).isEqualTo(agenda(DEMANDS, pairs));
    }
}
