package de.gesamtplan.jobs.bundling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plan files in, proposals and duplicates out, without a database. */
class BundlingOfFilesTest {
    private static final Path CONFIG = Path.of("../config");

    @TempDir
    private Path folder = Path.of("");

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines), StandardCharsets.UTF_8);
    }

    private List<String> proposals(BundlingOfFiles bundling) throws IOException {
        Path export = folder.resolve("vorschlaege.csv");
        bundling.writeProposals(export);
        return Files.readAllLines(export, StandardCharsets.UTF_8);
    }

    @Test
    void eachPositionHasALineAndOneThatStandsAloneHasNoProposal() throws IOException {
        Path fm = file(
                "fm.csv",
                "Ressort;Position;Bezeichnung;Menge;Einheit;Ansatz 2027",
                "FM;FM-1;Notebooks 14 Zoll für den Außendienst;100;Stück;130.000,00",
                "FM;FM-2;Arbeitsplatzleuchten;10;Stück;1.500,00");
        Path mik = file(
                "mik.csv",
                "Ressort;Position;Bezeichnung;Menge;Einheit;Ansatz 2027",
                "MIK;MIK-1;mob. Arbeitspl.-rechner inkl. Dock;90;Stück;120.000,00");
        BundlingOfFiles bundling = BundlingOfFiles.of(CONFIG, List.of(fm, mik));
        List<String> lines = proposals(bundling);

        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).isEqualTo("Position;Vorschlag;Band;Score;Grund");
        assertThat(lines.get(1)).startsWith("FM-1;B-").contains(";vorgeschlagen;");
        assertThat(lines.get(2)).isEqualTo("FM-2;;;;");
        assertThat(lines.get(3)).startsWith("MIK-1;B-");
        assertThat(bundling.notes()).isEmpty();
        assertThat(bundling.isComplete()).isTrue();
    }

    @Test
    void aNumberThatSeveralDepartmentsUseIsNamedWithTheDepartment() throws IOException {
        Path one = file("a.csv", "Ressort;Position;Bezeichnung", "FM;1;Drucker", "FM;2;Beamer");
        Path other = file("b.csv", "Ressort;Position;Bezeichnung", "MIK;1;Etagendrucker");
        assertThat(proposals(BundlingOfFiles.of(CONFIG, List.of(one, other))))
                .satisfiesExactly(
                        header -> assertThat(header).startsWith("Position;"),
                        line -> assertThat(line).startsWith("FM/1;B-"),
                        line -> assertThat(line).isEqualTo("2;;;;"),
                        line -> assertThat(line).startsWith("MIK/1;B-"));
    }

    @Test
    void whatIsWrongWithOtherFieldsIsNotedAndTheRowStays() throws IOException {
        Path fm = file(
                "fm.csv",
                "Ressort;Position;Bezeichnung;Kategorie;CPV;Menge;Einheit;Ansatz 2027",
                "FM;FM-1;Drucker;Möbel;30-2;zehn;Stück;zwölftausend",
                "FM;FM-2;;HW;;;;",
                "MIK;MIK-1;Etagendrucker;HW;30232110-8;10;Stück;9.000,00");
        BundlingOfFiles bundling = BundlingOfFiles.of(CONFIG, List.of(fm));
        assertThat(proposals(bundling))
                .anySatisfy(line -> assertThat(line).startsWith("FM-1;B-"))
                .contains("FM-2;;;;");
        assertThat(bundling.notes())
                .hasSize(5)
                .allSatisfy(note -> assertThat(note).startsWith("fm.csv, Zeile "))
                .anySatisfy(note -> assertThat(note).contains("Zeile 2, Menge: FELD-02"))
                .anySatisfy(note -> assertThat(note).contains("Zeile 2, CPV: FELD-05"))
                .anySatisfy(note -> assertThat(note).contains("Zeile 3, Bezeichnung: FELD-01"));
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheOthersAreCompared() throws IOException {
        Path broken = file("kaputt.csv", "irgendetwas;ohne;Kopfzeile");
        Path good = file("gut.csv", "Ressort;Position;Bezeichnung", "FM;1;Drucker");
        BundlingOfFiles bundling = BundlingOfFiles.of(CONFIG, List.of(broken, good));
        assertThat(bundling.isComplete()).isFalse();
        assertThat(bundling.notes()).singleElement().satisfies(note -> assertThat(note)
                .startsWith("kaputt.csv: DATEI-07"));
        assertThat(proposals(bundling)).hasSize(2);
    }

    @Test
    void textsAreNoFormulas() throws IOException {
        Path plan = file("a.csv", "Ressort;Position;Bezeichnung", "FM;=1+1;Drucker", "MIK;\"@b;c\";Drucker");
        assertThat(proposals(BundlingOfFiles.of(CONFIG, List.of(plan))))
                .anySatisfy(line -> assertThat(line).startsWith("'=1+1;B-"))
                .anySatisfy(line -> assertThat(line).startsWith("\"'@b;c\";B-"));
    }

    @Test
    void oneNeedFiledTwiceIsADuplicate() throws IOException {
        Path plan = file(
                "a.csv",
                "Ressort;Position;Bezeichnung;Menge;Einheit;Ansatz 2027",
                "FM;1;Beamer für den großen Saal;4;Stück;4.800,00",
                "FM;2;Beamer, großer Saal;4;Stück;4.800,00",
                "FM;3;Beamer für den kleinen Saal;1;Stück;900,00");
        BundlingOfFiles bundling = BundlingOfFiles.of(CONFIG, List.of(plan));
        Path export = folder.resolve("dubletten.csv");
        bundling.writeDuplicates(export);
        List<String> lines = Files.readAllLines(export, StandardCharsets.UTF_8);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).isEqualTo("Position1;Position2;Score;Grund");
        assertThat(lines.get(1)).startsWith("1;2;");
    }

    @Test
    void orderOfFilesAndRowsChangesNothing() throws IOException {
        LabelledSet set = new LabelledSet(Path.of("../sample-data/bundling"));
        Map<String, String> expected = byPosition(proposals(BundlingOfFiles.of(CONFIG, set.files())));
        Random random = new Random(11);
        for (int round = 0; round < 3; round++) {
            List<Path> shuffled = new ArrayList<>();
            for (Path file : set.files()) {
                List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
                Collections.shuffle(lines.subList(1, lines.size()), random);
                shuffled.add(file(file.getFileName().toString(), lines.toArray(String[]::new)));
            }
            Collections.shuffle(shuffled, random);
            assertThat(byPosition(proposals(BundlingOfFiles.of(CONFIG, shuffled))))
                    .isEqualTo(expected);
        }
    }

    private static Map<String, String> byPosition(List<String> lines) {
        Map<String, String> byPosition = new TreeMap<>();
        lines.forEach(line -> byPosition.put(line.substring(0, line.indexOf(';')), line));
        return byPosition;
    }

    /** A little below what is reached, so that it cannot rot; the figures themselves are printed by the benchmark. */
    @Test
    void qualityOnTheLabelledSetDoesNotFall() throws IOException {
        LabelledSet set = new LabelledSet(Path.of("../sample-data/bundling"));
        Path export = folder.resolve("v.csv");
        BundlingOfFiles.of(CONFIG, set.files()).writeProposals(export);
        LabelledSet.Agreement proposed = set.of(export, Set.of("vorgeschlagen"));
        assertThat(proposed.precision()).as(proposed.toString()).isGreaterThan(0.94);
        assertThat(proposed.f1()).as(proposed.toString()).isGreaterThan(0.86);
    }

    @Test
    void aFileThatIsNotThereAndAFolderThatIsNotThereAreSaidPlainly() throws Exception {
        BundlingOfFiles bundling = BundlingOfFiles.of(CONFIG, List.of(folder.resolve("nichtda.csv")));

        assertThat(bundling.isComplete()).isFalse();
        assertThat(bundling.notes()).hasSize(1).first().asString().startsWith("nichtda.csv: DATEI-91 ");
        assertThatThrownBy(() -> bundling.writeProposals(folder.resolve("nirgends/vorschlaege.csv")))
                .hasMessageStartingWith("DATEI-90: Die Datei ");
    }
}
