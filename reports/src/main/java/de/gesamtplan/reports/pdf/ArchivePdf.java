package de.gesamtplan.reports.pdf;

import de.gesamtplan.reports.ReportHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Mends what the exporter leaves short of PDF/A-2a and PDF/UA-1, and takes out what differs between two runs: times,
 * document id and the random names of embedded fonts.
 */
final class ArchivePdf {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    static {
        // Twice as quick as the usual level, for a few percent more bytes.
        if (System.getProperty(Filter.SYSPROP_DEFLATELEVEL) == null) {
            System.setProperty(Filter.SYSPROP_DEFLATELEVEL, "2");
        }
    }

    private ArchivePdf() {}

    static byte[] finish(byte[] exported, ReportHead head) {
        try (PDDocument document = Loader.loadPDF(exported)) {
            ZonedDateTime printed =
                    head.printedAt().truncatedTo(ChronoUnit.SECONDS).atZone(ZONE);
            FontNames.settle(document);
            StructureTree.settle(document);
            PDDocumentInformation information = new PDDocumentInformation();
            information.setTitle(head.title());
            information.setProducer(Xmp.PRODUCER);
            information.setCreationDate(GregorianCalendar.from(printed));
            information.setModificationDate(GregorianCalendar.from(printed));
            document.setDocumentInformation(information);
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(Xmp.of(head.title(), printed).getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(metadata);
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.setDocumentId(printed.toEpochSecond());
            ByteArrayOutputStream out = new ByteArrayOutputStream(exported.length);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot finish the PDF " + head.title(), e);
        }
    }
}
