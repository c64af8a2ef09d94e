package de.gesamtplan.reports.pdf;

import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Figure;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Kind;
import de.gesamtplan.reports.content.Light;
import de.gesamtplan.reports.content.Row;
import de.gesamtplan.reports.content.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;

/** The blocks of a report as one flat sequence of lines, as the report engine fills them. */
final class Lines implements JRDataSource {
    static final int FIGURES_PER_LINE = 6;
    /** Fewer figures are no wider than a quarter of the page. */
    static final int FEWEST_ACROSS = 4;

    /** Field that says whether the line is a sum. */
    static final String IS_SUM = "sum";

    /** Field that says whether the line is the second, fourth … row of a table, and no sum. */
    static final String IS_EVEN = "even";

    private static final String IS_KIND = "is ";
    private static final String NEGATIVE = "B3261E";

    private final List<Map<String, Object>> lines = new ArrayList<>();
    private int section;
    private int passage;
    private int block;
    private int next;

    private Lines() {}

    static Lines of(List<Block> blocks) {
        Lines lines = new Lines();
        for (int i = 0; i < blocks.size(); i++) {
            lines.add(blocks.get(i), i);
        }
        return lines;
    }

    /** The band that prints a table. */
    static String tableKind(int index) {
        return "table" + index;
    }

    /** The band that prints charts of a height. */
    static String chartKind(int height) {
        return "chart" + height;
    }

    /** Field that says whether the line is of a kind. */
    static String isKind(String kind) {
        return IS_KIND + kind;
    }

    private void add(Block added, int index) {
        if (!(added instanceof Block.PageBreak)) {
            // A break needs no room: where little is left it would first move to the next page and break again there.
            passage++;
        }
        if (added instanceof Block.Heading heading) {
            section++;
            line("heading", heading.text());
        } else if (added instanceof Block.Paragraph paragraph) {
            line("paragraph", paragraph.text());
        } else if (added instanceof Block.Figures figures) {
            figures(figures.figures());
        } else if (added instanceof Block.Grid grid) {
            table(grid.table(), tableKind(index));
        } else if (added instanceof Block.Picture picture) {
            chart(chartKind(picture.height()), picture.chart());
        } else if (added instanceof Block.Strip strip) {
            chart("strip", strip.chart());
        } else {
            line("break");
        }
    }

    private void chart(String kind, Chart chart) {
        line(kind, chart.title(), chart.alt()).put("image", ChartDrawing.of(chart));
    }

    private void figures(List<Figure> figures) {
        int perLine = figures.size() <= FIGURES_PER_LINE ? FIGURES_PER_LINE : FEWEST_ACROSS;
        for (int from = 0; from < figures.size(); from += perLine) {
            List<String> texts = new ArrayList<>();
            for (Figure figure : figures.subList(from, Math.min(figures.size(), from + perLine))) {
                texts.addAll(List.of(figure.label(), figure.value(), figure.note()));
            }
            line("figures" + texts.size() / 3, texts.toArray(String[]::new));
        }
    }

    private void table(Table table, String kind) {
        if (!table.name().isBlank()) {
            line("caption", table.name());
        }
        if (table.rows().isEmpty()) {
            line("empty", table.emptyNote());
            return;
        }
        block++;
        boolean even = false;
        for (Row row : table.rows()) {
            String[] cells = new String[table.columns().size()];
            for (int c = 0; c < cells.length; c++) {
                cells[c] = cell(table.columns().get(c), row.shown(c));
            }
            Map<String, Object> line = put(kind, cells);
            line.put(IS_SUM, row.level() != Row.Level.DATA);
            line.put(IS_EVEN, even && row.level() == Row.Level.DATA);
            even = !even;
        }
    }

    /** Whether cells may hold markup; all other text stands as it is. */
    static boolean mayBeColoured(Column column) {
        return column.kind() == Kind.LIGHT || column.kind().isNumber();
    }

    private static String cell(Column column, @Nullable Object value) {
        String text = German.cell(column, value);
        if (value instanceof Light light) {
            return coloured(text, light.colour());
        }
        if (column.kind().isNumber() && text.startsWith("-")) {
            return coloured(text, NEGATIVE);
        }
        return column.kind() == Kind.TEXT ? Xml.allowed(text) : text;
    }

    private static String coloured(String text, String rgb) {
        return "<style forecolor=\"#" + rgb + "\">" + text + "</style>";
    }

    private Map<String, Object> line(String kind, String... cells) {
        block++;
        return put(kind, cells);
    }

    private Map<String, Object> put(String kind, String... cells) {
        Map<String, Object> line = new HashMap<>();
        line.put("kind", kind);
        line.put("section", section);
        line.put("passage", passage);
        line.put("block", block);
        line.put(IS_SUM, false);
        line.put(IS_EVEN, false);
        for (int c = 0; c < cells.length; c++) {
            line.put("c" + c, cells[c]);
        }
        lines.add(line);
        return line;
    }

    @Override
    public boolean next() {
        return next++ < lines.size();
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) {
        Map<String, Object> line = lines.get(next - 1);
        String name = field.getName();
        return name.startsWith(IS_KIND)
                ? (Object) name.substring(IS_KIND.length()).equals(line.get("kind"))
                : line.get(name);
    }
}
