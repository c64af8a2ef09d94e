package de.gesamtplan.domain.bundling.slots;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.bundling.lexicon.Activity;
import de.gesamtplan.domain.bundling.lexicon.Concept;
import de.gesamtplan.domain.bundling.lexicon.LexiconEntries;
import de.gesamtplan.domain.bundling.lexicon.Paraphrase;
import de.gesamtplan.domain.bundling.lexicon.Place;
import de.gesamtplan.domain.bundling.lexicon.RoleWord;
import de.gesamtplan.domain.bundling.lexicon.RoleWord.Role;
import de.gesamtplan.domain.bundling.lexicon.ShortForm;
import de.gesamtplan.domain.plan.Category;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lexicon of a few words: each rule of reading by itself. */
class SlotReaderTest {
    private static final Place PLACE = new Place("probe.csv", 2);
    private static final SlotReader READER = new SlotReader(new LexiconEntries(
            List.of(
                    concept("scanner", "", "beschaffung", List.of("Dokumentenscanner"), List.of("fi-8170", "Ricoh fi")),
                    concept("stick", "", "beschaffung", List.of("USB-Stick"), List.of()),
                    concept(
                            "kryptostick",
                            "stick",
                            "beschaffung",
                            List.of("verschlüsselter USB-Stick"),
                            List.of("IronKey")),
                    concept("rack", "", "beschaffung", List.of("19-Zoll-Schrank"), List.of()),
                    concept("band", "", "beschaffung", List.of("LTO-Band"), List.of("LTO-8")),
                    concept("mailschutz", "", "lizenz", List.of("E-Mail-Filter"), List.of()),
                    concept("eingang", "", "betrieb", List.of("E-Rechnung"), List.of()),
                    concept("verteilung", "", "lizenz", List.of("Softwareverteilung"), List.of()),
                    concept("edr", "", "lizenz", List.of("Detection and Response"), List.of()),
                    concept("betreuung", "", "beratung", List.of("Projektsteuerung"), List.of()),
                    concept("projekttool", "", "lizenz", List.of("Projektsteuerungssoftware"), List.of()),
                    concept("speicher", "", "beschaffung", List.of("Storage-Erweiterung"), List.of()),
                    concept("gehaeuse", "", "beschaffung", List.of("Storage-Erweiterungsgehäuse"), List.of()),
                    concept("verwalter", "", "lizenz", List.of("Storage Verwalter"), List.of()),
                    concept("netz", "", "beschaffung", List.of("Netzkomponente"), List.of()),
                    concept("switch", "netz", "beschaffung", List.of("Switch"), List.of("Galaxy Net"))),
            List.of(
                    activity("beschaffung", "erwerb", "Beschaffung"),
                    activity("lizenz", "erwerb", "Lizenz"),
                    activity("betrieb", "betrieb", "Betrieb"),
                    activity("beratung", "beratung", "Beratung"),
                    activity("dienstleistung", "dienstleistung", "Dienstleistung")),
            List.of(),
            List.of(
                    new RoleWord("zur", Role.PURPOSE, PLACE),
                    new RoleWord("Werkzeug", Role.CARRIER, PLACE),
                    new RoleWord("Plattform", Role.SHELL, PLACE),
                    new RoleWord("Tool", Role.SHELL, PLACE),
                    new RoleWord("Kontakt", Role.WHOLE, PLACE),
                    new RoleWord("Zoll", Role.FILLER, PLACE)),
            List.of(new ShortForm("SW", "Software", PLACE)),
            List.of(
                    paraphrase("netz", "Verteilung|verteilen", "Signal"),
                    paraphrase("verteilung", "Verteilung|verteilen", "Programm", "Rechner"),
                    paraphrase("scanner", "Akte|Schriftgut", "Erfassung|einlesen"),
                    paraphrase("edr", "Abwehr", "Schadprogramm"))));

    private static Concept concept(
            String key, String broader, String activity, List<String> synonyms, List<String> brands) {
        return new Concept(
                key, key, broader, synonyms, List.of(), brands, List.of(), List.of(), "", "Stück", activity, false,
                PLACE);
    }

    private static Activity activity(String key, String family, String word) {
        return new Activity(key, key, family, List.of(), List.of(word), List.of(), PLACE);
    }

    private static Paraphrase paraphrase(String concept, String... words) {
        return new Paraphrase(
                concept,
                Stream.of(words).map(word -> List.of(word.split("\\|"))).toList(),
                "",
                PLACE);
    }

    private static String object(String title, @Nullable Category category) {
        return READER.read(title, null, category, null)
                .object()
                .map(found -> found.concept().key())
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a number belongs to the name if the lexicon knows it so, else it does not count
                "Ricoh fi-8170|scanner",
                "LTO-8-Bänder|band",
                "19-Zoll-Schränke, 42 HE|rack",
                "17-Zoll-Switches|switch",
                // the series of a maker
                "Ricoh fi8290|scanner",
                "Galaxy Net5 Ersatz|switch",
                // behind its noun
                "USB-Sticks verschlüsselt|kryptostick",
                "USB-Sticks|stick",
                // the narrower name wins
                "USB-Stick (IronKey)|kryptostick",
                "Netzkomponenten (Layer-3-Switches)|switch",
                // abbreviated parts of words
                "SW-Verteilungstool|verteilung",
                "SW Verteilung|verteilung",
                // cut off: parts begin written words, the shortest is meant, abbreviations may stand beside
                "Stor.-Erw.|speicher",
                "Stor.-Erw.geh.|gehaeuse",
                "Projektst.-SW|projekttool",
                // spellings
                "Detection & Response|edr",
                "Mail-Filter|mailschutz",
                "Email-Filter|mailschutz",
                "E-Rechnungsplattform|eingang",
                "Schallausbreitungsberechnung|-",
                // one letter wrong; in a short word it has to sound like the right one
                "Swytch|switch",
                "Sfitch|switch",
                "Spitch|-",
                "Dokumentenschanner|scanner",
            })
    void namesAreFoundHoweverTheyAreWritten(String title, String expected) {
        assertThat(object(title, null)).isEqualTo(expected);
    }

    @Test
    void whatIsForAServiceIsTheSoftwareForIt() {
        assertThat(object("Werkzeug zur Projektsteuerung", null)).isEqualTo("projekttool");
        assertThat(object("Projektsteuerung", Category.SW)).isEqualTo("projekttool");
        assertThat(object("Projektsteuerung", Category.DL)).isEqualTo("betreuung");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // in any order, inflected, as part of a compound
                "Lösung zur Abwehr von Schadprogrammen|edr",
                "Schadprogrammabwehr|edr",
                "Erfassung des Schriftgutes|scanner",
                "Einlesen der Personalakten|scanner",
                // „Kontakt“ is a word of its own and no „Akt“
                "Erfassung der Kontakte|-",
                // of two that hold the one with more words
                "Verteilung von Signalen und Programmen auf die Rechner|verteilung",
                // a name with a word of its own stays
                "USB-Stick zur Abwehr von Schadprogrammen|stick",
                // one that stands only behind „zur“ does not
                "Abwehr von Schadprogrammen zur Projektsteuerung|edr",
            })
    void aParaphraseNamesWhatNoWordDoes(String title, String expected) {
        assertThat(object(title, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Softwareverteilung Beratung,SW,lizenz",
        "Softwareverteilung Beratung,DL,beratung",
        "Beratung Softwareverteilung,SW,beratung",
        "Softwareverteilung Betrieb,SW,betrieb",
    })
    void whatIsPlannedAsAProgramIsNoAdviceUnlessItBeginsSo(String title, Category category, String expected) {
        assertThat(READER.read(title, null, category, null).activity().key()).isEqualTo(expected);
    }

    @Test
    void titleAndDescriptionTogetherSayLess() {
        Slots slots = READER.read("Abwehr an den Arbeitsplätzen", "gegen Schadprogramme aller Art", null, null);
        assertThat(slots.object()).hasValueSatisfying(found -> {
            assertThat(found.concept().key()).isEqualTo("edr");
            assertThat(found.written()).isEqualTo("Abwehr … Schadprogramme");
            assertThat(found.evidence()).isEqualTo(Found.Evidence.PARAPHRASE_WITH_DESCRIPTION);
        });
    }

    @Test
    void theSizeIsReadFromTheTitle() {
        assertThat(Stream.of("Schrank 19 Zoll", "14-zölliges Gerät", "Plotter DIN A0", "ohne")
                        .map(title -> READER.read(title, null, null, null).size()))
                .containsExactly("19 Zoll", "14 Zoll", "A0", "");
    }
}
