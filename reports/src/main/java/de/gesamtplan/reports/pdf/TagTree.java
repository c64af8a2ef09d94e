package de.gesamtplan.reports.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.Set;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicPdfStructure;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;

/**
 * The tags as screen readers need them: header cells say what they head, cells and headings hold their text themselves, and
 * page headers, footers and anchors are artifacts.
 */
final class TagTree extends ClassicPdfStructure {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final String HEADER_CELL = "TH";
    private static final Set<String> HOLD_TEXT = Set.of(HEADER_CELL, "TD", "H1", "H2", "H3");
    /** What the exporter calls text, and the mark for a text that is empty. */
    private static final Set<String> TEXT = Set.of("Text", "Span");
    /** The target of links that the exporter sets on each page: a blank. */
    private static final String ANCHOR = "Anchor";

    private final ClassicPdfProducer producer;
    private boolean isOpen;

    TagTree(ClassicPdfProducer producer) {
        super(producer);
        this.producer = producer;
    }

    /** Whether what is drawn now belongs to a tag or an artifact. */
    boolean isOpen() {
        return isOpen;
    }

    void beginArtifact() {
        producer.getPdfContentByte().beginMarkedContentSequence(ARTIFACT);
        isOpen = true;
    }

    @Override
    public PdfStructureEntry createTag(PdfStructureEntry parent, String name) {
        if (name.equals(PrintTags.ARTIFACT_TAG)) {
            return new Artifact();
        }
        if (!HOLD_TEXT.contains(name)) {
            return super.createTag(parent, name);
        }
        TextHolder holder = new TextHolder(((ClassicStructureEntry) super.createTag(parent, name)).getElement());
        if (name.equals(HEADER_CELL)) {
            holder.getElement().put(PdfName.A, columnScope());
        }
        return holder;
    }

    private PdfDictionary columnScope() {
        PdfDictionary scope = new PdfDictionary();
        scope.put(PdfName.O, PdfName.TABLE);
        scope.put(pdfName("Scope"), pdfName("Column"));
        return scope;
    }

    @Override
    public PdfStructureEntry beginTag(PdfStructureEntry parent, String name) {
        if (parent instanceof Artifact || name.equals(ANCHOR)) {
            beginArtifact();
            return parent;
        }
        isOpen = true;
        if (parent instanceof TextHolder holder && TEXT.contains(name)) {
            producer.getPdfContentByte().beginMarkedContentSequence(holder.getElement());
            return parent;
        }
        return super.beginTag(parent, name);
    }

    @Override
    public void endTag() {
        super.endTag();
        isOpen = false;
    }

    /** Not in the tree. */
    private static final class Artifact implements PdfStructureEntry {
        @Override
        public void putString(String name, String value) {}

        @Override
        public void putArray(String name) {}

        @Override
        public void setSpan(int colSpan, int rowSpan) {}
    }

    private final class TextHolder extends ClassicStructureEntry {
        TextHolder(PdfStructureElement element) {
            super(TagTree.this, element);
        }

        /** The exporter makes room for further tags, which there are none of. */
        @Override
        public void putArray(String name) {}
    }
}
