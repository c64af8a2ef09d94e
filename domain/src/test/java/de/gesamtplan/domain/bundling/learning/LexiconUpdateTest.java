package de.gesamtplan.domain.bundling.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.gesamtplan.domain.bundling.SmallLexicon;
import de.gesamtplan.domain.bundling.lexicon.LearnedWord;
import de.gesamtplan.domain.bundling.lexicon.LearnedWord.Use;
import de.gesamtplan.domain.bundling.lexicon.LexiconEntries;
import de.gesamtplan.domain.bundling.lexicon.LexiconLint;
import de.gesamtplan.domain.bundling.lexicon.Place;
import de.gesamtplan.domain.bundling.slots.SlotReader;
import de.gesamtplan.domain.origin.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LexiconUpdateTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    private static WordDecision decision(
            long number, String word, Use use, String concept, WordDecision.Verdict verdict) {
        return new WordDecision(
                number, word, use, concept, verdict, "weil", "Herr Muster", MAY, "FM „x“", null, new Origin(1, "", 2));
    }

    private static WordDecision accepted(long number, String word, String concept) {
        return decision(number, word, Use.SYNONYM, concept, WordDecision.Verdict.ACCEPTED);
    }

    private static LexiconUpdate update(List<LearnedWord> file, WordDecision... decisions) {
        return LexiconUpdate.of(
                SmallLexicon.entries(), file, new WordLog(List.of(decisions)), entries -> new LexiconLint(
                                entries, Set.of(), Set.of())
                        .problems());
    }

    @Test
    void acceptedWordsAreWrittenWithTheirOriginAndThenFound() {
        LexiconUpdate update = update(List.of(), accepted(7, "Quantenkiste", "hw.notebook"));
        assertThat(update.refused()).isEmpty();
        assertThat(update.added()).singleElement().satisfies(word -> {
            assertThat(word.author()).isEqualTo("Herr Muster");
            assertThat(word.day()).isEqualTo(MAY);
            assertThat(word.reason()).isEqualTo("weil – FM „x“");
        });
        LexiconEntries taught = SmallLexicon.entries().with(update.words());
        assertThat(new SlotReader(taught)
                        .read("Quantenkisten im Amt", null, null, null)
                        .object())
                .hasValueSatisfying(found -> assertThat(found.concept().key()).isEqualTo("hw.notebook"));
        // A second run finds nothing to do.
        assertThat(update(update.words(), accepted(7, "Quantenkiste", "hw.notebook"))
                        .changesFile())
                .isFalse();
    }

    @Test
    void asAHeadWordItCoversCompounds() {
        LexiconUpdate update =
                update(List.of(), decision(1, "Kiste", Use.HEAD, "hw.notebook", WordDecision.Verdict.ACCEPTED));
        SlotReader reader = new SlotReader(SmallLexicon.entries().with(update.words()));
        assertThat(reader.read("Etagenkisten", null, null, null).object()).isPresent();
    }

    @Test
    void whatWouldBreakTheLexiconIsRefusedAndSaysWhy() {
        LexiconUpdate update = update(
                List.of(),
                accepted(1, "Laptops", "druck.drucker"),
                accepted(2, "Wartung", "druck.drucker"),
                accepted(3, "Kiste", "hw.fehlt"),
                accepted(4, "NB", "hw.notebook"),
                accepted(5, "Kasten", "hw.notebook"),
                accepted(6, "Kasten", "druck.drucker"));
        assertThat(update.added())
                .extracting(LearnedWord::word, LearnedWord::concept)
                .containsExactly(tuple("Kasten", "hw.notebook"));
        assertThat(update.refused())
                .extracting(refusal ->
                        refusal.word().word() + ": " + refusal.problems().get(0))
                .containsExactly(
                        "Laptops: „Laptops“ führt schon zu „hw.notebook“ (Notebook). Bitte dort streichen oder in regeln.csv"
                                + " entscheiden.",
                        "Wartung: „Wartung“ nennt die Tätigkeit „wartung“. Bitte ein anderes Wort wählen.",
                        "Kiste: Das Konzept „hw.fehlt“ gibt es nicht. Bitte einen Schlüssel des Blatts Konzepte angeben.",
                        "NB: „NB“ ist zu kurz. Abkürzungen bitte in konzepte-*.csv eintragen.",
                        "Kasten: „Kasten“ führt schon zu „hw.notebook“ (Notebook). Bitte dort streichen oder in regeln.csv"
                                + " entscheiden.");
    }

    @Test
    void whatIsRevokedLeavesTheFileAndWhatWasWrittenByHandStays() {
        LearnedWord byHand = new LearnedWord(
                "Klappkasten", Use.SYNONYM, "hw.notebook", "Redaktion", MAY, "", new Place("gelernt.csv", 2));
        LearnedWord learned = accepted(1, "Quantenkiste", "hw.notebook").learned();
        LexiconUpdate update = update(
                List.of(byHand, learned),
                accepted(1, "Quantenkiste", "hw.notebook"),
                decision(2, "Quantenkiste", Use.SYNONYM, "hw.notebook", WordDecision.Verdict.REVOKED));
        assertThat(update.words()).containsExactly(byHand);
        assertThat(update.removed()).containsExactly(learned);
    }
}
