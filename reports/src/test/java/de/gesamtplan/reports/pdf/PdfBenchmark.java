package de.gesamtplan.reports.pdf;

import de.gesamtplan.reports.Samples;
import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.content.Figure;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/**
 * A report as it is handed out against the same report as the engine alone makes it: a compiled design is filled with the same
 * lines and exported as tagged PDF/A, without steps of our own. By turns, in one process.
 */
final class PdfBenchmark {
    private static final int WARM_UP = 20;

    private PdfBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        compare("3 pages", blocks(40), 61);
        compare("60 pages", blocks(1400), 15);
    }

    private static void compare(String name, List<Block> blocks, int rounds) throws Exception {
        PageDesign design = new PageDesign(Samples.HEAD, Paper.LANDSCAPE, blocks);
        JasperReport compiled = JasperCompileManager.compileReport(design.build());
        Path profile = Files.createTempFile("srgb", ".icc");
        Files.write(profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        List<Double> bare = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        for (int round = 0; round < rounds + WARM_UP; round++) {
            long start = System.nanoTime();
            exportBare(JasperFillManager.fillReport(compiled, design.values(), Lines.of(blocks)), profile);
            long between = System.nanoTime();
            PdfReport report = PdfReport.landscape(Samples.HEAD);
            blocks.forEach(report::add);
            report.render();
            long end = System.nanoTime();
            if (round >= WARM_UP) {
                bare.add((between - start) / 1e6);
                ours.add((end - between) / 1e6);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: engine alone %.1f ms, as handed out %.1f ms, ratio %.2f (medians of %d)%n",
                name,
                median(bare),
                median(ours),
                median(ours) / median(bare),
                rounds);
        Files.delete(profile);
    }

    private static void exportBare(JasperPrint print, Path profile) throws JRException {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage("de-DE");
        configuration.setMetadataTitle(Samples.HEAD.title());
        configuration.setDisplayMetadataTitle(true);
        configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_2A);
        configuration.setIccProfilePath(profile.toString());
        configuration.setEmbedIccProfile(true);
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(new ByteArrayOutputStream()));
        exporter.setConfiguration(configuration);
        exporter.exportReport();
    }

    private static double median(List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static List<Block> blocks(int rows) {
        return List.of(
                new Block.Heading("Überblick"),
                new Block.Figures(List.of(new Figure("Soll", "87,6 Mio. €", "87.569.124,44 €"))),
                new Block.Picture(
                        new Chart(
                                "Ist nach Ressort",
                                "Säulen je Ressort",
                                Chart.Type.BAR,
                                "Mio. EUR",
                                List.of("FM", "MBW", "LRZ"),
                                List.of(new Chart.Series(
                                        "Ist", List.of(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.valueOf(4))))),
                        210),
                new Block.Grid(Samples.many(rows)));
    }
}
