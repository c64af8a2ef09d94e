package de.gesamtplan.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gesamtplan.reports.Samples;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Table;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleTemplateTest {
    @AfterEach
    void takeOwnTemplateAgain() {
        StyleTemplate.reset();
    }

    private static byte[] changed(UnaryOperator<String> change) throws IOException {
        try (InputStream in = StyleTemplate.class.getResourceAsStream("stile.jrtx")) {
            String own = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            String with = change.apply(own);
            assertThat(with).isNotEqualTo(own);
            return with.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static byte[] report() {
        return PdfReport.portrait(Samples.HEAD)
                .heading("Überschrift")
                .table(Table.of("Tabelle", Column.text("Ressort"), Column.count("Zahl"))
                        .row("FM", 1)
                        .row("MBW", 2)
                        .row("SK", 3)
                        .total("Summe", 6)
                        .build())
                .render();
    }

    @Test
    void replacedFontsColoursAndStripesShowAndTheReportStaysAccessible() throws Exception {
        StyleTemplate.replace(changed(own -> own.replace(
                        "name=\"ueberschrift\" fontName=\"DejaVu Sans Condensed\"",
                        "name=\"ueberschrift\" fontName=\"DejaVu Serif\"")
                .replace("backcolor=\"#E3EAF2\"", "backcolor=\"#CCEEDD\"")
                .replace("mode=\"Transparent\" backcolor=\"#FFFFFF\"", "mode=\"Opaque\" backcolor=\"#FFEECC\"")));
        byte[] pdf = report();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> fonts = new ArrayList<>();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                fonts.add(document.getPage(0).getResources().getFont(name).getName());
            }
            assertThat(fonts).anyMatch(name -> name.contains("DejaVuSerif"));
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            assertThat(pixels(page, new Color(0xCCEEDD))).as("head").isPositive();
            // one of three rows is striped
            assertThat(pixels(page, new Color(0xFFEECC)))
                    .as("stripe")
                    .isPositive()
                    .isLessThan(pixels(page, new Color(0xCCEEDD)) * 2);
        }
        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }

    private static long pixels(BufferedImage image, Color colour) {
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += new Color(image.getRGB(x, y)).equals(colour) ? 1 : 0;
            }
        }
        return count;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name=\"hinweis\"            | name=\"hinweise\"          | Es fehlen die Stile: hinweis.",
                "</jasperTemplate>           | <style name=\"neu\"/></jasperTemplate> | Nicht vorgesehen oder doppelt: neu.",
                "fontName=\"DejaVu Sans Condensed\" fontSize=\"12.5\" | fontName=\"Arial\" fontSize=\"12.5\" | „Arial“ wird nicht eingebettet",
                "fontSize=\"12.5\"           | fontSize=\"72\"            | fontSize muss",
                "forecolor=\"#52606D\"       | forecolor=\"#B0B0B0\"      | nur mit 2,2 zu 1",
                "<jasperTemplate>            | <jasperTemplate           | JRTX"
            })
    void aTemplateThatWouldBreakReportsIsRefused(String what, String by, String why) throws Exception {
        byte[] broken = changed(own -> own.replace(what.strip(), by.strip()));
        assertThatThrownBy(() -> StyleTemplate.replace(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why.strip());
    }
}
