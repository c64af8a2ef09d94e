package de.gesamtplan.jobs.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gesamtplan.domain.bundling.lexicon.LearnedWord;
import de.gesamtplan.domain.bundling.lexicon.Place;
import de.gesamtplan.domain.bundling.slots.Found;
import de.gesamtplan.domain.bundling.slots.SlotReader;
import de.gesamtplan.domain.bundling.slots.Slots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lexicon that is delivered: sound, and reading titles as people mean them. */
class LexiconFolderTest {
    private static final Path CONFIG = Path.of("../config");
    private static final SlotReader READER = new LexiconFolder(CONFIG.resolve("lexikon")).reader();

    @TempDir
    private Path folder = Path.of("");

    private static String read(String title) {
        Slots slots = READER.read(title, null, null, null);
        return slots.object().map(Found::concept).map(concept -> concept.key()).orElse("-") + " "
                + slots.activity().family();
    }

    @Test
    void theDeliveredLexiconIsSound() {
        assertThat(new LexiconFolder(CONFIG.resolve("lexikon")).problems(CONFIG.resolve("referenz")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // compounds: the last part decides
                "Polizeinotebook|hw.notebook erwerb",
                "Etagendrucker|druck.drucker erwerb",
                "Druckerwartung|druck.drucker wartung",
                "Notebooktasche|hw.notebooktasche erwerb",
                "Taschen für Notebooks|hw.notebooktasche erwerb",
                "NB-Taschen|hw.notebooktasche erwerb",
                "Arbeitsplatzleuchten, Austausch|hw.leuchte erwerb",
                "Arbeitsplatzrechner, Austausch|hw.arbeitsplatzrechner erwerb",
                // where the object stands
                "Wartung der Drucker im Finanzamt|druck.drucker wartung",
                "Lizenzen für Virenschutz|sec.virenschutz erwerb",
                "Notebooks inkl. Dock|hw.notebook erwerb",
                "Server für Dateiablage|rz.server erwerb",
                "Die Notebooks der Gerichte werden ersetzt.|hw.notebook erwerb",
                "In den Gerichten werden Notebooks gebraucht.|hw.notebook erwerb",
                "Schulung der Richter im Umgang mit der elektronischen Akte|sw.eakte schulung",
                // abbreviations
                "mob. Arbeitspl.-rechner|hw.notebook erwerb",
                "Ersatzbesch. NB|hw.notebook erwerb",
                "MFG|druck.mfp erwerb",
                "NGFW Außenstellen|sec.firewall erwerb",
                "Next Generation Firewalls|sec.firewall erwerb",
                "Firewal Landesamt|sec.firewall erwerb",
                // other words for the same
                "Virenschutz Arbeitsplätze|sec.virenschutz erwerb",
                "Antivirensoftware|sec.virenschutz erwerb",
                "E-Akte|sw.eakte erwerb",
                "DMS-Lizenzen|sw.eakte erwerb",
                "iPads|hw.tablet erwerb",
                "Tablets|hw.tablet erwerb",
                "Office-Schulungen|sw.office schulung",
                "Schulung Textverarbeitung|sw.office schulung",
                // paraphrases
                "Lösung zur Sicherung und Wiederherstellung aller Daten|sw.backup erwerb",
                "Wartung der Software zur Abwehr von Schadsoftware|sec.virenschutz wartung",
                "Server zur Sicherung und Wiederherstellung von Daten|rz.server erwerb",
            })
    void titlesAreReadAsTheyAreMeant(String title, String expected) {
        assertThat(read(title)).isEqualTo(expected);
    }

    @Test
    void monitoringIsNoMonitor() {
        assertThat(read("Netzwerkmonitoring")).isNotEqualTo(read("Monitor 24 Zoll"));
    }

    @Test
    void problemsNameFileLineAndWhatToDo() throws IOException {
        Files.createDirectories(folder.resolve("lexikon"));
        try (Stream<Path> files = Files.list(CONFIG.resolve("lexikon"))) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().startsWith("konzepte")) {
                    Files.copy(file, folder.resolve("lexikon").resolve(file.getFileName()));
                }
            }
        }
        Path concepts = folder.resolve("lexikon/konzepte-probe.csv");
        Files.writeString(folder.resolve("lexikon/umschreibungen.csv"), """
                Konzept;Wörter;Tätigkeit
                a.fehlt;Sicherung,Daten;
                a.eins;Sicherung;
                a.eins;E-Akte,Daten;nichts
                a.eins;Datensicherung|Kopie,Sicherung|Band;
                a.eins;Prüfung|Test,Zugang;
                a.zwei;Zugang|Zutritt,Test;
                a.eins;Test|Prüfung,Zugang,Gebäude;
                a.eins;Prüfung|Test,Zugang;
                """);
        Files.writeString(folder.resolve("lexikon/regeln.csv"), "Wort;Bedingung;Konzept;Grund\n");
        Files.write(
                concepts,
                List.of(
                        "Schlüssel;Bezeichnung;Oberbegriff;Synonyme;Abkürzungen;Marken;Kopfwörter;CPV;Standardklasse;Einheit;Tätigkeit;Unterscheidung",
                        "a.eins;Eins;a.zwei;Gleiches Wort;;;;30213100;;Stück;beschaffung;",
                        "a.zwei;Zwei;a.eins;gleiche Worte,Gleiches-Wort;;;;99999999;ST-X;Stück;nichts;",
                        "a.zwei;Drei;a.fehlt;;;;;;;Stück;beschaffung;"),
                StandardCharsets.UTF_8);
        assertThat(new LexiconFolder(folder.resolve("lexikon")).problems(CONFIG.resolve("referenz")))
                .anySatisfy(one -> assertThat(one)
                        .startsWith("konzepte-probe.csv, Zeile 3: „Gleiches Wort“ führt auch zu „a.eins“")
                        .contains("Bitte"))
                .anySatisfy(one -> assertThat(one).contains("Zeile 4: Der Schlüssel „a.zwei“ steht schon in"))
                .anySatisfy(one -> assertThat(one).contains("Zeile 4: Den Oberbegriff „a.fehlt“ gibt es nicht"))
                .anySatisfy(one -> assertThat(one).contains("führen im Kreis"))
                .anySatisfy(one -> assertThat(one).contains("Den CPV-Code „99999999“"))
                .anySatisfy(one -> assertThat(one).contains("Die Standardklasse „ST-X“"))
                .anySatisfy(one -> assertThat(one).contains("Die Tätigkeit „nichts“"))
                .anySatisfy(one -> assertThat(one).contains("mindestens 600"))
                .filteredOn(one -> one.startsWith("umschreibungen.csv"))
                .satisfiesExactly(
                        one -> assertThat(one).contains("Zeile 2: Das Konzept „a.fehlt“ gibt es nicht"),
                        one -> assertThat(one).contains("Zeile 3: „Sicherung“ ist ein einziges Wort"),
                        one -> assertThat(one).contains("Zeile 4: Die Tätigkeit „nichts“"),
                        one -> assertThat(one).contains("Zeile 4: „E-Akte“ wird nie gefunden"),
                        one -> assertThat(one).contains("Zeile 5: „Datensicherung“ erfüllt schon alle Wörter"),
                        one -> assertThat(one).contains("Zeile 7: „Zugang|Zutritt,Test“ gilt auch für „a.eins“"),
                        one -> assertThat(one).contains("Zeile 9: Die Umschreibung steht schon in"),
                        one -> assertThat(one).contains("Zeile 9: „Prüfung|Test,Zugang“ gilt auch für „a.zwei“"));
    }

    @Test
    void anUnreadableFileIsNamed() throws IOException {
        Files.writeString(folder.resolve("konzepte-x.csv"), "Schlüssel;Bezeichnung\nx;\n");
        assertThatThrownBy(() -> new LexiconFolder(folder).entries())
                .hasMessageContaining("CFG-03")
                .hasMessageContaining("konzepte-x.csv, Zeile 2");
    }

    @Test
    void learnedWordsAreWrittenReadAndFound() throws IOException {
        copy(CONFIG.resolve("lexikon"), folder);
        LexiconFolder lexicon = new LexiconFolder(folder);
        assertThat(lexicon.learned()).isEmpty();
        LearnedWord word = new LearnedWord(
                "Quantenkiste",
                LearnedWord.Use.SYNONYM,
                "hw.notebook",
                "Frau Öhler; FM",
                LocalDate.of(2026, 5, 4),
                "so heißen\n\"sie\" dort",
                new Place("gelernt.csv", 2));
        lexicon.write(List.of(word));
        assertThat(lexicon.learned()).singleElement().satisfies(read -> {
            assertThat(read.author()).isEqualTo("Frau Öhler; FM");
            assertThat(read.reason()).isEqualTo("so heißen \"sie\" dort");
        });
        assertThat(lexicon.reader().read("Quantenkisten", null, null, null).object())
                .hasValueSatisfying(found -> assertThat(found.concept().key()).isEqualTo("hw.notebook"));
        assertThat(lexicon.problems(CONFIG.resolve("referenz"))).isEmpty();
        Files.writeString(
                folder.resolve("gelernt.csv"),
                "Wort;Verwendung;Konzept;Bearbeiter;Tag;Grund\nServer;Synonym;hw.notebook;Öhler;2026-05-04;\n");
        assertThat(lexicon.problems(CONFIG.resolve("referenz"))).anySatisfy(one -> assertThat(one)
                .startsWith("gelernt.csv, Zeile 2: „Server“ führt schon zu „rz.server“"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void aUnitOfTwoMeaningsIsRefused() throws IOException {
        Files.writeString(
                folder.resolve("einheiten.csv"),
                "Einheit;Schreibweisen;Art\nStück;Stk.,St;einmalig\nStunde;h,st.;einmalig\n",
                StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new LexiconFolder(folder).units())
                .hasMessageContaining("CFG-03")
                .hasMessageContaining("einheiten.csv")
                .hasMessageContaining("Stück");
    }
}
