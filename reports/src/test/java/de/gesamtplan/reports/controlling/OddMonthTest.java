package de.gesamtplan.reports.controlling;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.reports.Samples;
import de.gesamtplan.reports.pdf.VeraPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class OddMonthTest {
    /** Kept below {@code target}, to be looked at. */
    private static byte[] rendered(ControllingView view, String name) throws IOException {
        byte[] pdf = ControllingPdf.render(view, Samples.HEAD);
        Files.write(Path.of("target", name + ".pdf"), pdf);
        Files.write(Path.of("target", name + ".xlsx"), ControllingWorkbook.render(view, Samples.HEAD));
        return pdf;
    }

    private static String page(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(page);
            text.setEndPage(page);
            return text.getText(document);
        }
    }

    @Test
    void aMonthWithoutBookingsIsAReportAndSaysSo() throws IOException {
        byte[] pdf = rendered(OddMonth.empty(), "controlling-empty");

        assertThat(VeraPdf.faults(pdf)).isEmpty();
        assertThat(page(pdf, 1))
                .contains("Auf einen Blick", "Darauf achten")
                .doesNotContain("Ressorts und Deckungskreise");
    }

    @Test
    void theAnswerStaysOnPageOneWhateverTheTexts() throws IOException {
        ControllingView view = OddMonth.full(200);
        byte[] pdf = rendered(view, "controlling-full");

        assertThat(VeraPdf.faults(pdf)).isEmpty();
        List<String> where = new ArrayList<>();
        PointsToWatch.of(view).rows().forEach(point -> where.add(String.valueOf(point.shown(2))));
        assertThat(where).hasSize(5);
        assertThat(page(pdf, 1)).contains("Auf einen Blick", "Mittelabfluss").contains(where);
        assertThat(page(pdf, 2)).contains("Ressorts und Deckungskreise").doesNotContain("Was auffällt");
    }
}
