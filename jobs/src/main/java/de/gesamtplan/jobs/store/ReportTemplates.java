package de.gesamtplan.jobs.store;

import de.gesamtplan.reports.pdf.PageTemplates;
import de.gesamtplan.reports.pdf.StyleTemplate;
import de.gesamtplan.reports.texts.ReportTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Takes the operator's sheets, styles and texts of reports from {@code config/vorlagen}, before the first report. */
@Component
class ReportTemplates {
    private static final long LARGEST = 1_000_000;
    private static final String ENDING = ".txt";

    ReportTemplates(Folders folders) throws IOException {
        Path templates = folders.config().resolve("vorlagen");
        PageTemplates.reset();
        StyleTemplate.reset();
        ReportTexts.reset();
        for (String name : PageTemplates.NAMES) {
            take(templates.resolve(name + ".jrxml"), "CFG-20", sheet -> PageTemplates.replace(name, sheet));
        }
        take(templates.resolve("stile.jrtx"), "CFG-21", StyleTemplate::replace);
        for (Path file : files(templates.resolve("texte"))) {
            String name = file.getFileName().toString().replace(ENDING, "");
            take(file, "CFG-22", texts -> ReportTexts.replace(name, texts));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    private static void take(Path file, String code, Consumer<byte[]> replace) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new IllegalArgumentException("Sie ist größer als 1 MB.");
            }
            replace.accept(Files.readAllBytes(file));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    code + ": Die Vorlage " + file + " ist nicht brauchbar. " + e.getMessage()
                            + " Bitte berichtigen oder entfernen; ohne sie gilt die des Produkts.",
                    e);
        }
    }
}
