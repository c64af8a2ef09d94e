package de.gesamtplan.jobs.store;

import de.gesamtplan.reports.pdf.PageTemplates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Takes the operator's sheets for printed reports from {@code config/vorlagen}, before the first report. */
@Component
class SheetTemplates {
    private static final long LARGEST = 1_000_000;

    SheetTemplates(Folders folders) throws IOException {
        PageTemplates.reset();
        for (String name : PageTemplates.NAMES) {
            Path file = folders.config().resolve("vorlagen").resolve(name + ".jrxml");
            if (Files.exists(file)) {
                replace(name, file);
            }
        }
    }

    private static void replace(String name, Path file) throws IOException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IllegalArgumentException("Sie ist größer als 1 MB.");
            }
            PageTemplates.replace(name, Files.readAllBytes(file));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "CFG-20: Die Vorlage " + file + " ist nicht brauchbar. " + e.getMessage()
                            + " Bitte berichtigen oder entfernen; ohne sie gilt die des Produkts.",
                    e);
        }
    }
}
