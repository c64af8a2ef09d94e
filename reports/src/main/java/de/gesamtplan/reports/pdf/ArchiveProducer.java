package de.gesamtplan.reports.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import de.gesamtplan.reports.ReportHead;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.PrintPageFormat;
import net.sf.jasperreports.pdf.classic.ClassicDocument;
import net.sf.jasperreports.pdf.classic.ClassicImage;
import net.sf.jasperreports.pdf.classic.ClassicPdfOutline;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicPdfWriter;
import net.sf.jasperreports.pdf.common.PdfContent;
import net.sf.jasperreports.pdf.common.PdfDocument;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfImage;
import net.sf.jasperreports.pdf.common.PdfOutlineEntry;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfStructure;
import org.jspecify.annotations.Nullable;

/**
 * What the exporter writes with: its own means, but with a writer, tags and marks that make the file PDF/A-2a and PDF/UA-1
 * as it is written. A second pass over the finished file would take as long as writing it.
 */
final class ArchiveProducer extends ClassicPdfProducer {
    private final ReportHead head;
    private final TagTree tags = new TagTree(this);
    private @Nullable Document document;
    private @Nullable ArchiveWriter writer;
    private @Nullable PageMarks content;

    ArchiveProducer(PdfProducerContext context, ReportHead head) {
        super(context);
        this.head = head;
    }

    @Override
    public PdfDocument createDocument(PrintPageFormat pageFormat) {
        PdfDocument created = super.createDocument(pageFormat);
        document = ((ClassicDocument) created).getDocument();
        return created;
    }

    @Override
    public PdfDocumentWriter createWriter(OutputStream out) throws JRException {
        try {
            writer = ArchiveWriter.of(Objects.requireNonNull(document), out, head);
        } catch (DocumentException e) {
            throw getContext().handleDocumentException(e);
        }
        return new ClassicPdfWriter(this, writer) {
            @Override
            public void setRgbTransparencyBlending(boolean blending) {
                // The output intent says how colours blend.
            }
        };
    }

    @Override
    public PdfWriter getPdfWriter() {
        return Objects.requireNonNull(writer);
    }

    @Override
    public void setTagged() {
        getPdfWriter().setTagged();
    }

    @Override
    public PdfContent createPdfContent() {
        content = new PageMarks(getPdfWriter(), tags);
        return content;
    }

    @Override
    public PdfContent getPdfContent() {
        return Objects.requireNonNull(content);
    }

    @Override
    public PdfContentByte getPdfContentByte() {
        return Objects.requireNonNull(content).getPdfContentByte();
    }

    @Override
    public void newPage() {
        Objects.requireNonNull(document).newPage();
        Objects.requireNonNull(content).refreshContent();
    }

    @Override
    public PdfOutlineEntry getRootOutline() {
        return new ClassicPdfOutline(getPdfContentByte().getRootOutline());
    }

    @Override
    public PdfStructure getPdfStructure() {
        return tags;
    }

    /** Without the trial page that unknown image files are tested on: reports hold none. */
    @Override
    public PdfImage createImage(byte[] data, boolean verify) throws IOException {
        return new ClassicImage(Image.getInstance(data));
    }
}
