package de.gesamtplan.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gesamtplan.reports.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTemplatesTest {
    @AfterEach
    void takeOwnTemplatesAgain() {
        PageTemplates.reset();
    }

    private static byte[] changed(UnaryOperator<String> change) throws IOException {
        try (InputStream in = PageTemplates.class.getResourceAsStream("seite-hoch.jrxml")) {
            String own = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            String with = change.apply(own);
            assertThat(with).isNotEqualTo(own);
            return with.getBytes(StandardCharsets.UTF_8);
        }
    }

    @Test
    void aReplacedSheetShowsOnEachPage() throws Exception {
        PageTemplates.replace("seite-hoch", changed(own -> own.replace("pageHeight=\"842\"", "pageHeight=\"700\"")
                .replace("</pageFooter>", """
                        <element kind="staticText" x="0" y="6" width="523" height="12" fontName="DejaVu Sans Condensed" \
                        fontSize="7.0" hTextAlign="Center"><text><![CDATA[Land Musterland, vertraulich]]></text></element>
                        </pageFooter>
                        """)));

        byte[] pdf = PdfReport.portrait(Samples.HEAD)
                .heading("Eins")
                .pageBreak()
                .heading("Zwei")
                .render();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(700);
            for (int page = 1; page <= 2; page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document)).contains("Land Musterland, vertraulich", "Seite " + page + " von 2");
            }
        }
        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$P{MARK}              | $P{TITLE}              | MARK",
                "$P{PAGE_NUMBER}       | $P{PRINTED}            | PAGE_NUMBER",
                "$P{PRINTED}           | System.getenv()        | kein erlaubter Wert",
                "key=\"h1\"          | key=\"p\"            | h1",
                "DejaVu Sans Condensed | Arial                  | Schrift",
                "leftMargin=\"36\"   | leftMargin=\"72\"    | columnWidth",
                "<jasperReport         | <jasperReport>         | JRXML"
            })
    void asheetThatWouldBreakReportsIsRefused(String what, String by, String why) throws Exception {
        byte[] broken = changed(own -> own.replace(what, by));
        assertThatThrownBy(() -> PageTemplates.replace("seite-hoch", broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }
}
