package de.gesamtplan.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.reports.Samples;
import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.content.Figure;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfReportTest {
    private static byte[] pdf = new byte[0];
    private static String text = "";

    @BeforeAll
    static void render() throws Exception {
        pdf = report().render();
        Files.write(Path.of("target/sample.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            text = new PDFTextStripper().getText(document);
        }
    }

    private static PdfReport report() {
        List<String> months = List.of("Jan", "Feb", "Mär");
        List<BigDecimal> values = List.of(new BigDecimal("1.5"), new BigDecimal("-2"), new BigDecimal("3"));
        return PdfReport.landscape(Samples.HEAD)
                .heading("Übersicht")
                .paragraph("Erläuterung: " + Samples.LONG_TEXT)
                .figures(List.of(
                        new Figure("Ansatz 2027", "123.456.789,00 €", "gegen Vorjahr +3,2 %"),
                        new Figure("Positionen", "721"),
                        new Figure("Ressorts", "12"),
                        new Figure("VE", "9,9 Mio. €"),
                        new Figure("Rest", "-1,00 €")))
                .chart(new Chart(
                        "Verlauf",
                        "Säulen: Januar 1,5, Februar -2, März 3 Millionen Euro.",
                        Chart.Type.BAR,
                        "Mio. EUR",
                        months,
                        List.of(new Chart.Series("Soll", values), new Chart.Series("Ist", values))))
                .chart(new Chart(
                        "Kurve",
                        "Kurve: 1,5, dann -2, dann 3.",
                        Chart.Type.CURVE,
                        "kW",
                        months,
                        List.of(new Chart.Series("Mittel", values), new Chart.Series("Spitze", values))))
                .chart(new Chart(
                        "Feld",
                        "Feld aus zwei Tagen und drei Stunden, je dunkler, desto höher; eine Zelle ist leer.",
                        Chart.Type.HEAT_MAP,
                        "kW",
                        List.of("00", "01", "02"),
                        List.of(
                                new Chart.Series("Mo", values),
                                new Chart.Series("Di", Arrays.asList(values.get(0), null, values.get(2))))))
                .heading("Vorschläge")
                .table(Samples.none())
                .heading("Positionen")
                .table(Samples.many(2000));
    }

    @Test
    void isAccessibleAndArchivable() {
        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }

    @Test
    void sameDescriptionGivesSameBytes() {
        assertThat(Arrays.equals(report().render(), pdf)).isTrue();
    }

    @Test
    void screenReadersPassOverHeadersAndFootersOfPagesOnly() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(document.getNumberOfPages() - 1));
            StringBuilder read = new StringBuilder();
            StringBuilder passedOver = new StringBuilder();
            for (PDMarkedContent marked : extractor.getMarkedContents()) {
                StringBuilder text = marked.getTag().equals("Artifact") ? passedOver : read;
                marked.getContents().forEach(letter -> text.append(((TextPosition) letter).getUnicode()));
                text.append('|');
            }
            assertThat(read)
                    .contains("|Straße <2000> & Söhne|", "|Fällig|", "|1.001.000.251,00|")
                    .doesNotContain("Seite ", "Stand ");
            assertThat(passedOver)
                    .contains("Stand 30.09.2026", "Seite " + document.getNumberOfPages() + " von")
                    .doesNotContain("Straße");
        }
    }

    @Test
    void everyPageHasTitleStandAndPageNumber() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(20);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .contains(Samples.HEAD.title(), "Stand 30.09.2026 · Nr. 17", "Seite " + page + " von " + pages);
            }
        }
    }

    @Test
    void textsAreWholeAndNumbersGerman() {
        String flat = text.replaceAll("[\\s\u00a0]+", " ");
        assertThat(flat)
                .contains("Keine Vorschläge in dieser Runde.")
                .contains("Straße <2000> & Söhne")
                .contains("-499.000,00")
                .contains("1.500.000,50")
                .contains("-12,3 %")
                .contains("▲ rot");
        // 1 + 2 + ... + 2000 less 500 each, in thousands; the 50 cents of 249 rows below 500 count negative, of 751
        // positive.
        assertThat(flat).contains("1.001.000.251,00");
        // The paragraph and rows 1, 98, ..., 1940: 21 long texts, each to its end.
        assertThat(flat.split("Ende", -1)).hasSize(1 + 1 + 21);
    }
}
