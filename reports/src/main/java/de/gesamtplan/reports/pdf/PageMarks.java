package de.gesamtplan.reports.pdf;

import com.lowagie.text.pdf.PdfWriter;
import java.awt.geom.AffineTransform;
import net.sf.jasperreports.pdf.classic.ClassicPdfContent;

/** Marks what is drawn outside of tags, such as rules and fills, as artifacts that screen readers pass over. */
final class PageMarks extends ClassicPdfContent {
    private final TagTree tags;

    PageMarks(PdfWriter writer, TagTree tags) {
        super(writer, null);
        this.tags = tags;
    }

    private void mark(Runnable drawing) {
        if (tags.isOpen()) {
            drawing.run();
        } else {
            tags.beginArtifact();
            drawing.run();
            tags.endTag();
        }
    }

    @Override
    public void strokeLine(float x1, float y1, float x2, float y2) {
        mark(() -> super.strokeLine(x1, y1, x2, y2));
    }

    @Override
    public void fillRectangle(float x, float y, float width, float height) {
        mark(() -> super.fillRectangle(x, y, width, height));
    }

    @Override
    public void fillRoundRectangle(float x, float y, float width, float height, float radius) {
        mark(() -> super.fillRoundRectangle(x, y, width, height, radius));
    }

    @Override
    public void strokeRoundRectangle(float x, float y, float width, float height, float radius) {
        mark(() -> super.strokeRoundRectangle(x, y, width, height, radius));
    }

    @Override
    public void fillEllipse(float x1, float y1, float x2, float y2) {
        mark(() -> super.fillEllipse(x1, y1, x2, y2));
    }

    @Override
    public void strokeEllipse(float x1, float y1, float x2, float y2) {
        mark(() -> super.strokeEllipse(x1, y1, x2, y2));
    }

    /** The exporter turns each text by its angle and back, which mostly is none. */
    @Override
    public void transform(AffineTransform transform) {
        if (!transform.isIdentity()) {
            super.transform(transform);
        }
    }
}
