package de.gesamtplan.reports.pdf;

import de.gesamtplan.reports.ReportHead;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/** Writes a filled report as tagged PDF/A-2a. */
final class TaggedExport {
    private TaggedExport() {}

    static byte[] export(JasperPrint print, ReportHead head) throws JRException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Path profile = writeColourProfile();
        try {
            SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
            configuration.setTagged(true);
            configuration.setTagLanguage("de-DE");
            configuration.setMetadataTitle(head.title());
            configuration.setDisplayMetadataTitle(true);
            configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_2A);
            configuration.setIccProfilePath(profile.toString());
            configuration.setEmbedIccProfile(true);
            JRPdfExporter exporter = new JRPdfExporter();
            exporter.setExporterInput(new SimpleExporterInput(print));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
            exporter.setConfiguration(configuration);
            exporter.exportReport();
        } finally {
            delete(profile);
        }
        return pdf.toByteArray();
    }

    /** The exporter takes the profile from a file only. */
    private static Path writeColourProfile() {
        try {
            Path file = Files.createTempFile("srgb", ".icc");
            return Files.write(file, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the colour profile to the temporary directory", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }
}
