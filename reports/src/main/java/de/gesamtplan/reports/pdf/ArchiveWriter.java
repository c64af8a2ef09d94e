package de.gesamtplan.reports.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfICCBased;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import de.gesamtplan.reports.ReportHead;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;

/**
 * Writes a document with the metadata and the colour profile of PDF/A-2a and PDF/UA-1, and without what differs between
 * two runs: times, document id and the random names of embedded fonts.
 */
final class ArchiveWriter extends PdfWriter {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    /** A third of the time of the usual level, for an eighth more bytes. */
    private static final int COMPRESSION = 3;

    private final FontNames fonts = new FontNames();
    private final ZonedDateTime printed;
    private final byte[] xmp;

    private ArchiveWriter(PdfDocument document, OutputStream out, ReportHead head) {
        super(document, out);
        this.printed = head.printedAt().truncatedTo(ChronoUnit.SECONDS).atZone(ZONE);
        this.xmp = Xmp.of(head.title(), printed).getBytes(StandardCharsets.UTF_8);
    }

    static ArchiveWriter of(Document document, OutputStream out, ReportHead head) throws DocumentException {
        PdfDocument pdf = new PdfDocument();
        pdf.setTextRenderingOptions(document.getTextRenderingOptions());
        document.addDocListener(pdf);
        ArchiveWriter writer = new ArchiveWriter(pdf, out, head);
        pdf.addWriter(writer);
        writer.setCloseStream(false);
        writer.setCompressionLevel(COMPRESSION);
        writer.setXmpMetadata(writer.xmp);
        return writer;
    }

    @Override
    public void open() {
        super.open();
        try {
            PdfICCBased profile = new PdfICCBased(ICC_Profile.getInstance(ColorSpace.CS_sRGB), COMPRESSION);
            profile.remove(PdfName.ALTERNATE);
            PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
            intent.put(PdfName.S, PdfName.GTS_PDFA1);
            intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
            intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
            intent.put(PdfName.DESTOUTPUTPROFILE, addToBody(profile).getIndirectReference());
            getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the colour profile", e);
        }
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        fonts.settle(object);
        return super.addToBody(object);
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        fonts.settle(object);
        return super.addToBody(object, reference);
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, boolean inObjectStream) throws IOException {
        if (object != getInfo()) {
            return super.addToBody(object, inObjectStream);
        }
        PdfDictionary information = getInfo();
        information.remove(PdfName.CREATOR);
        information.put(PdfName.PRODUCER, new PdfString(Xmp.PRODUCER));
        information.put(PdfName.CREATIONDATE, new PdfDate(GregorianCalendar.from(printed)));
        information.put(PdfName.MODDATE, new PdfDate(GregorianCalendar.from(printed)));
        PdfIndirectObject written = super.addToBody(object, inObjectStream);
        // Read from here, once the information is written, for the trailer.
        byte[] id = documentId();
        information.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        return written;
    }

    private byte[] documentId() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(xmp);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
