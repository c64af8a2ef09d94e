package de.gesamtplan.reports.pdf;

import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.content.Figure;
import de.gesamtplan.reports.content.Table;
import de.gesamtplan.reports.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * An accessible PDF (PDF/A-2a and PDF/UA-1), described from top to bottom. Each page has title, data date, snapshot
 * number and page n of m; tables repeat their headers, long texts wrap.
 *
 * <pre>{@code
 * byte[] pdf = PdfReport.landscape(head)
 *         .heading("Nach Ressort")
 *         .paragraph("Alle Beträge in EUR.")
 *         .table(Table.of("Ansätze", Column.text("Ressort"), Column.money("2027")).row("FM", Money.of(5)).build())
 *         .render();
 * }</pre>
 */
public final class PdfReport {
    /** Height of charts in points. */
    private static final int CHART = 210;

    private static final int LOW_CHART = 160;

    private final ReportHead head;
    private final Paper paper;
    private final Texts texts;
    private final List<Block> blocks = new ArrayList<>();

    private PdfReport(ReportHead head, Paper paper, Texts texts) {
        this.head = head;
        this.paper = paper;
        this.texts = texts;
    }

    /** A4 upright. */
    public static PdfReport portrait(ReportHead head) {
        return new PdfReport(head, Paper.PORTRAIT, Texts.AS_THEY_ARE);
    }

    /** A4 across. */
    public static PdfReport landscape(ReportHead head) {
        return landscape(head, Texts.AS_THEY_ARE);
    }

    /**
     * A4 across.
     *
     * @param texts wording of headings and labels
     */
    public static PdfReport landscape(ReportHead head, Texts texts) {
        return new PdfReport(head, Paper.LANDSCAPE, texts);
    }

    /** Starts a section. */
    public PdfReport heading(String text) {
        return add(new Block.Heading(texts.label(text)));
    }

    /** A paragraph; line breaks are kept. */
    public PdfReport paragraph(String text) {
        return add(new Block.Paragraph(text));
    }

    /** Key figures side by side: up to six in one row, more in rows of four. */
    public PdfReport figures(List<Figure> figures) {
        return add(new Block.Figures(figures.stream().map(texts::figure).toList()));
    }

    /** A table below its name; if it has no rows, its note stands there instead. */
    public PdfReport table(Table table) {
        return add(new Block.Grid(texts.table(table)));
    }

    public PdfReport chart(Chart chart) {
        return add(new Block.Picture(texts.chart(chart), CHART));
    }

    /** A chart that leaves more of the page to what stands beside it. */
    public PdfReport lowChart(Chart chart) {
        return add(new Block.Picture(texts.chart(chart), LOW_CHART));
    }

    /** A chart of little more than half the height, where a page is to hold several. */
    public PdfReport strip(Chart chart) {
        return add(new Block.Strip(chart));
    }

    /** What follows starts on a new page. */
    public PdfReport pageBreak() {
        return add(new Block.PageBreak());
    }

    PdfReport add(Block block) {
        blocks.add(block);
        return this;
    }

    /** The same description gives the same bytes. */
    public byte[] render() {
        Lines lines = Lines.of(blocks);
        try {
            PageDesign design = new PageDesign(head, paper, blocks);
            var report = JasperCompileManager.compileReport(design.build());
            JasperPrint print = JasperFillManager.fillReport(report, design.values(), lines);
            PrintTags.apply(print);
            return TaggedExport.export(print, head);
        } catch (JRException e) {
            throw new IllegalStateException("cannot render " + head.title() + ": " + e.getMessage(), e);
        }
    }
}
