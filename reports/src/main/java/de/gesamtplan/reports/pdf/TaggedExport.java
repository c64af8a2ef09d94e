package de.gesamtplan.reports.pdf;

import de.gesamtplan.reports.ReportHead;
import java.io.ByteArrayOutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.common.PdfProducer;

/** Writes a filled report as tagged PDF that meets PDF/A-2a and PDF/UA-1. */
final class TaggedExport {
    private TaggedExport() {}

    static byte[] export(JasperPrint print, ReportHead head) throws JRException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        // PDF/A is not asked of the exporter, which would write metadata and colour profile of its own.
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage("de-DE");
        configuration.setMetadataTitle(head.title());
        configuration.setDisplayMetadataTitle(true);
        configuration.setCompressed(true);
        JRPdfExporter exporter = new JRPdfExporter() {
            @Override
            protected PdfProducer createPdfProducer() {
                return new ArchiveProducer(createPdfProducerContext(), head);
            }
        };
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
        exporter.setConfiguration(configuration);
        exporter.exportReport();
        return pdf.toByteArray();
    }
}
