package de.gesamtplan.reports.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTextsTest {
    @AfterEach
    void takeOwnTextsAgain() {
        ReportTexts.reset();
    }

    private static String own() throws IOException {
        try (InputStream in = ReportTexts.class.getResourceAsStream("controlling.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] changed(String what, String by) throws IOException {
        String own = own();
        assertThat(own).contains(what);
        return own.replace(what, by).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anOwnTextTakesThePlaceOfTheProducts() throws IOException {
        assertThat(ReportTexts.of("controlling").label("Obligo")).isEqualTo("Obligo");
        ReportTexts.replace("controlling", changed("punkt.umbuchungen = {zahl} Umbuchungen gehen nicht auf.", """
                        punkt.umbuchungen = Bitte klären:
                          {zahl} Umbuchungen
                          sind schief."""));

        assertThat(ReportTexts.of("controlling").sentence("punkt.umbuchungen", Map.of("zahl", "3")))
                .isEqualTo("Bitte klären: 3 Umbuchungen sind schief.");
        assertThat(ReportTexts.of("controlling").label("Obligo")).isEqualTo("Obligo");
        assertThat(ReportTexts.of("controlling").label("Finanzministerium"))
                .as("data")
                .isEqualTo("Finanzministerium");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Obligo = Obligo             | Obligos = gebunden               | Diese Schlüssel gibt es nicht: Obligos.",
                "Obligo = Obligo             | # nichts                         | Diese Schlüssel fehlen: Obligo.",
                "Obligo = Obligo             | Obligo =                         | Zu „Obligo“ fehlt der Text.",
                "Obligo = Obligo             | Obligo gebunden                  | hat nicht die Form",
                "Obligo = Obligo             | Soll = gebunden                  | „Soll“ steht schon weiter oben.",
                "{zahl} Umbuchungen gehen    | Umbuchungen gehen                | hat die Platzhalter [], nötig sind genau [{zahl}].",
                "{zahl} Umbuchungen gehen    | {anzahl} Umbuchungen gehen       | hat die Platzhalter [{anzahl}]",
                "# Überschriften             | '  fortgesetzt'                  | ist eingerückt, setzt aber keinen Text fort"
            })
    void textsThatWouldBreakReportsAreRefused(String what, String by, String why) throws IOException {
        byte[] broken = changed(what.strip(), by.startsWith("  ") ? by : by.strip());
        assertThatThrownBy(() -> ReportTexts.replace("controlling", broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why.strip());
    }

    @Test
    void otherEncodingsAreRefused() throws IOException {
        byte[] latin = own().getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> ReportTexts.replace("controlling", latin)).hasMessageContaining("UTF-8");
    }
}
