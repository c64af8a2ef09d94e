package de.gesamtplan.jobs.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesTest {
    private static final Path SHIPPED = Path.of("../config/profile");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void copyThoseForAll() throws IOException {
        for (DeliveryKind kind : DeliveryKind.values()) {
            String name = kind.folder() + ".yml";
            Files.copy(SHIPPED.resolve(name), folder.resolve(name));
        }
    }

    private List<String> problemsOf(String... lines) throws IOException {
        Files.writeString(folder.resolve("soll-neu.yml"), String.join("\n", lines));
        return new Profiles(folder).problems();
    }

    @Test
    void shippedProfilesAreSound() {
        assertThat(new Profiles(SHIPPED).problems()).isEmpty();
    }

    @Test
    void allThatIsWrongIsSaidAtOnceWithWhatWasMeant() throws IOException {
        assertThat(problemsOf(
                        "dateien: [\"neu*\"]",
                        "spaltn: {Betrag: [EUR]}",
                        "fest: {Haushaltjahr: \"2026\"}",
                        "zahlen: schwedisch",
                        "einheit: T€",
                        "kodierung: UTF-88",
                        "trennzeichen: ;;",
                        "datum: Tag.Monat",
                        "vorzeichen: falsch",
                        "nur: {Betrag: \"(\"}",
                        "ersetzen: {Titel: [a]}",
                        "mehrfach: {a: b}",
                        "blatt: [eins]"))
                .allMatch(problem -> problem.startsWith("soll-neu.yml: "))
                .extracting(problem -> problem.substring(14))
                .anyMatch(p -> p.startsWith("spaltn: ") && p.contains("gemeint ist wohl „spalten“"))
                .anyMatch(p -> p.startsWith("fest.Haushaltjahr: ") && p.contains("wohl „Haushaltsjahr“"))
                .anyMatch(p -> p.startsWith("zahlen: ") && p.contains("deutsch, englisch, offen"))
                .anyMatch(p -> p.startsWith("einheit: ") && p.contains("1000"))
                .anyMatch(p -> p.startsWith("kodierung: "))
                .anyMatch(p -> p.startsWith("trennzeichen: "))
                .anyMatch(p -> p.startsWith("datum: ") && p.contains("MM/TT/JJJJ"))
                .anyMatch(p -> p.startsWith("vorzeichen: "))
                .anyMatch(p -> p.startsWith("nur.Betrag: "))
                .anyMatch(p -> p.startsWith("ersetzen.Titel: "))
                .anyMatch(p -> p.startsWith("mehrfach: "))
                .anyMatch(p -> p.startsWith("blatt: "))
                .hasSize(12);
    }

    @Test
    void brokenYamlNamesItsPlace() throws IOException {
        assertThat(problemsOf("dateien: [\"neu*\"", "zahlen: deutsch"))
                .singleElement()
                .asString()
                .contains("soll-neu.yml", "line 2");
    }

    @Test
    void aWrongProfileStopsTheImportWithItsReason() throws IOException {
        problemsOf("dateien: [\"neu*\"]", "zahlen: schwedisch");

        assertThatThrownBy(() -> new Profiles(folder).choose("soll", "neu.csv"))
                .hasMessageContaining("CFG-02")
                .hasMessageContaining("schwedisch");
    }

    private List<String> rows(String profile, String name, String content) throws IOException {
        Files.writeString(folder.resolve("soll-neu.yml"), "dateien: [\"neu*\"]\n" + profile);
        Path file = Files.writeString(folder.resolve(name), content, Charset.forName("UTF-8"));
        List<String> rows = new ArrayList<>();
        Profile chosen = new Profiles(folder).choose("soll", name);
        Table.read(
                file,
                chosen,
                row -> rows.add(row.line() + " " + row.text("Haushaltsjahr") + " " + row.text("Kapitel") + "/"
                        + row.text("Titel") + " " + row.text("Art") + " " + row.money("Betrag") + " "
                        + row.date("Datum")));
        return rows;
    }

    @Test
    void oneColumnFeedsTwoFieldsAndOneLineHoldsSeveralYears() throws IOException {
        assertThat(rows("""
                        pflicht: [Kapitel, Titel, Betrag]
                        zahlen: deutsch
                        einheiten: {Betrag: 1000}
                        spalten: {Kapitel: [HSt], Titel: [HSt]}
                        ersetzen: {Kapitel: ["/.*", ""], Titel: [".*/", ""]}
                        fest: {Art: Ansatz}
                        mehrfach:
                          - {spalten: {Betrag: [Soll 26]}, fest: {Haushaltsjahr: "2026"}}
                          - {spalten: {Betrag: [Soll 27]}, fest: {Haushaltsjahr: "2027"}, nur: {Betrag: ".+"}}
                        """, "neu.csv", "HSt;Soll 26;Soll 27\n1602/81201;1,5;2\n1602/81202;7,0;\n"))
                .containsExactly(
                        "2 2026 1602/81201 Ansatz 1500.00 null",
                        "2 2027 1602/81201 Ansatz 2000.00 null",
                        "3 2026 1602/81202 Ansatz 7000.00 null");
    }

    @Test
    void signsAndDatesAreAsTheSenderHasThem() throws IOException {
        assertThat(
                        rows(
                                """
                        pflicht: [Kapitel, Titel, Betrag]
                        zahlen: englisch
                        datum: MM/TT/JJJJ
                        vorzeichen: {feld: S/H, negativ: [H]}
                        spalten: {Kapitel: [Bezeichnung#1], Titel: [Bezeichnung#2]}
                        fest: {Art: Nachtrag, Haushaltsjahr: "2026"}
                        """,
                                "neu.csv",
                                "Bezeichnung;Bezeichnung;Betrag;S/H;Datum\n1602;81201;1,250.50;H;02/28/2026\n1602;81202;3;S;13/01/2026\n"))
                .containsExactly(
                        "2 2026 1602/81201 Nachtrag -1250.50 2026-02-28", "3 2026 1602/81202 Nachtrag 3.00 null");
    }
}
