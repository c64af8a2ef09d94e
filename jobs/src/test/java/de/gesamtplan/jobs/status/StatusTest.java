package de.gesamtplan.jobs.status;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.SampleState;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void showsMeasuresWithTheirChangesAndNamesTheSourceOfEachFigure() throws IOException {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            run.deliver(
                            "referenz",
                            "massnahmen.csv",
                            "Schlüssel;Ausgabe;Nummer;Bezeichnung;Ziele;Ressort;Status;Fertigstellungsgrad;Planbudget",
                            "M-1;2025;2.5;Transparenzportal alt;3;FM;laufend;40;100.000,00",
                            "M-1;2026;2.6;Transparenzportal;3;FM;verzögert;45;100.000,00",
                            "M-2;2026;2.10;Servicekonto;1,3;MBW;laufend;10;250.000,50")
                    .run("reference");
            run.deliver(
                            "fachplanung",
                            "fm.csv",
                            "Ressort;Position;Bezeichnung;Kapitel;Titel;Ansatz 2027;Verbindlichkeit",
                            "FM;1;Server;1604;81201;40.000,00;freiwillig")
                    .run("plans");
            long plan =
                    java.util.Objects.requireNonNull(run.run("consolidation").snapshot());

            run.run("status");

            try (PDDocument pdf = Loader.loadPDF(
                    run.out().resolve("Sachstandsbericht_2026.pdf").toFile())) {
                String text = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
                assertThat(text)
                        .contains("laufend → verzögert; vormals 2.5 Transparenzportal alt")
                        .contains("250.000,50")
                        .contains("IT-Gesamtplanung 2027/2028, Nr. " + plan)
                        .contains("40.000,00 €")
                        .contains("„Energiebericht“ wurde noch nicht erstellt");
                assertThat(text.indexOf("2.6 Transparenzportal")).isLessThan(text.indexOf("2.10 Servicekonto"));
            }
        }
    }
}
