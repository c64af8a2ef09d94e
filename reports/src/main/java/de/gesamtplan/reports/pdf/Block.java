package de.gesamtplan.reports.pdf;

import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.content.Figure;
import de.gesamtplan.reports.content.Table;
import java.util.List;

/** A part of a report. */
sealed interface Block {
    record Heading(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    record Figures(List<Figure> figures) implements Block {}

    record Grid(Table table) implements Block {}

    /** @param height in points */
    record Picture(Chart chart, int height) implements Block {}

    /** A chart of little height. */
    record Strip(Chart chart) implements Block {}

    record PageBreak() implements Block {}
}
