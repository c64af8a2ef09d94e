package de.gesamtplan.jobs.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gesamtplan.reports.pdf.PageTemplates;
import de.gesamtplan.reports.pdf.StyleTemplate;
import de.gesamtplan.reports.texts.ReportTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTemplatesTest {
    @TempDir
    private Path config = Path.of("");

    @AfterEach
    void takeOwnTemplatesAgain() {
        PageTemplates.reset();
        StyleTemplate.reset();
        ReportTexts.reset();
    }

    private void write(String file, String content) throws IOException {
        Path path = config.resolve("vorlagen").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    private void take() throws IOException {
        Path none = config.resolve("none");
        new ReportTemplates(new Folders(none, none, none, none, config));
    }

    private static String own(Class<?> beside, String name) throws IOException {
        try (var in = beside.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theOperatorsTextsCountAndWithoutThemTheProducts() throws IOException {
        write(
                "texte/controlling.txt",
                own(ReportTexts.class, "controlling.txt")
                        .replace("Auf einen Blick = Auf einen Blick", "Auf einen Blick = Das Wichtigste"));
        take();
        assertThat(ReportTexts.of("controlling").label("Auf einen Blick")).isEqualTo("Das Wichtigste");

        Files.delete(config.resolve("vorlagen/texte/controlling.txt"));
        take();
        assertThat(ReportTexts.of("controlling").label("Auf einen Blick")).isEqualTo("Auf einen Blick");
    }

    @Test
    void aBrokenFileIsNamedWithWhatIsWrongAndWhatToDo() throws IOException {
        write("stile.jrtx", "<jasperTemplate/>");
        assertThatThrownBy(this::take)
                .hasMessageStartingWith("CFG-21: Die Vorlage ")
                .hasMessageContaining("stile.jrtx ist nicht brauchbar. Es fehlen die Stile: ueberschrift")
                .hasMessageEndingWith("Bitte berichtigen oder entfernen; ohne sie gilt die des Produkts.");
        Files.delete(config.resolve("vorlagen/stile.jrtx"));

        write("texte/controlling.txt", "Obligo = gebunden\n");
        assertThatThrownBy(this::take)
                .hasMessageStartingWith("CFG-22: ")
                .hasMessageContaining("Diese Schlüssel fehlen: ");
        Files.delete(config.resolve("vorlagen/texte/controlling.txt"));

        write("texte/controling.txt", "");
        assertThatThrownBy(this::take)
                .hasMessageStartingWith("CFG-22: ")
                .hasMessageContaining("Zu „controling“ gibt es keine Texte.");
    }
}
