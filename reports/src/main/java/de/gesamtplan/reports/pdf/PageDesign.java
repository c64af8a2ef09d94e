package de.gesamtplan.reports.pdf;

import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignBreak;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.WhenNoDataTypeEnum;
import net.sf.jasperreports.renderers.Renderable;

/** Lays out a report on its sheet: which bands it has and what stands in them. Keys tell {@link PrintTags} what an element is. */
final class PageDesign {
    static final String PAGE_NUMBER = "Seite {n} von {m}";
    private static final int STRIP_HEIGHT = 118;

    private final ReportHead head;
    private final List<Block> blocks;
    private final JasperDesign design;
    private final StyleTemplate look = StyleTemplate.current();
    private final JRDesignStyle cellStyle = look.cells();
    private final Map<String, JRDesignStyle> styles = new HashMap<>();

    PageDesign(ReportHead head, Paper paper, List<Block> blocks) {
        this.head = head;
        this.blocks = blocks;
        this.design = PageTemplates.of(paper);
    }

    JasperDesign build() throws JRException {
        design.setWhenNoDataType(WhenNoDataTypeEnum.ALL_SECTIONS_NO_DETAIL);
        design.setDefaultStyle(Elements.defaultStyle());
        for (String name : StyleTemplate.NAMES) {
            JRDesignStyle style = name.equals(StyleTemplate.TABLE_CELL) ? cellStyle : look.style(name);
            design.addStyle(style);
            styles.put(name, style);
        }
        for (String value : PageTemplateCheck.VALUES) {
            parameter(value);
        }
        fields();
        keepTogether(group("section", 150));
        keepTogether(group("passage", 95));
        JRDesignGroup tables = group("block", 50);
        tables.setReprintHeaderOnEachPage(true);
        details((JRDesignSection) tables.getGroupHeaderSection());
        return design;
    }

    private void parameter(String name) throws JRException {
        if (!design.getParametersMap().containsKey(name)) {
            JRDesignParameter parameter = new JRDesignParameter();
            parameter.setName(name);
            parameter.setValueClass(String.class);
            design.addParameter(parameter);
        }
    }

    /** What the sheet shows. */
    Map<String, Object> values() {
        return new HashMap<>(Map.of(
                "TITLE", head.title(),
                "SUBTITLE", head.subtitle(),
                "STAND", head.stand(),
                "PRINTED", head.printed(),
                "MARK", head.mark(),
                "PAGE_NUMBER", PAGE_NUMBER));
    }

    private void fields() throws JRException {
        int columns = Lines.FIGURES_PER_LINE * 3;
        for (Block block : blocks) {
            if (block instanceof Block.Grid grid) {
                columns = Math.max(columns, grid.table().columns().size());
            }
        }
        for (int c = 0; c < columns; c++) {
            field("c" + c, String.class);
        }
        field("kind", String.class);
        field("image", Renderable.class);
        field(Lines.IS_SUM, Boolean.class);
        field(Lines.IS_EVEN, Boolean.class);
        for (String name : List.of("section", "passage", "block")) {
            field(name, Integer.class);
        }
    }

    private void field(String name, Class<?> type) throws JRException {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        field.setValueClass(type);
        design.addField(field);
    }

    private JRDesignGroup group(String name, int minHeight) throws JRException {
        JRDesignGroup group = new JRDesignGroup();
        group.setName(name);
        group.setExpression(Elements.field(name));
        group.setMinHeightToStartNewPage(minHeight);
        design.addGroup(group);
        return group;
    }

    /** The engine looks at a group's least height only if the group has a header: an empty one will do. */
    private static void keepTogether(JRDesignGroup group) {
        ((JRDesignSection) group.getGroupHeaderSection()).addBand(band(0));
    }

    private void details(JRDesignSection tableHeaders) {
        int width = design.getColumnWidth();
        detail("heading", 26, Elements.text("h2", 0, 0, 6, width, 18).style(style(StyleTemplate.HEADING)));
        detail("caption", 20, Elements.text("h3", 0, 0, 5, width, 13).style(style(StyleTemplate.CAPTION)));
        detail("paragraph", 17, Elements.text("p", 0, 0, 1, width, 13).style(style(StyleTemplate.PARAGRAPH)));
        detail("empty", 20, Elements.text("p", 0, 0, 1, width, 13).style(style(StyleTemplate.NOTE)));
        for (int count = 1; count <= Lines.FIGURES_PER_LINE; count++) {
            figures(count);
        }
        blocks.stream()
                .flatMap(block -> block instanceof Block.Picture picture ? Stream.of(picture.height()) : Stream.empty())
                .distinct()
                .forEach(height -> chart(Lines.chartKind(height), height));
        chart("strip", STRIP_HEIGHT);
        JRDesignBand pageBreak = detailBand("break", 1);
        pageBreak.addElement(new JRDesignBreak());
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Grid grid && !grid.table().rows().isEmpty()) {
                table(grid.table(), i, tableHeaders);
            }
        }
    }

    private void figures(int count) {
        JRDesignBand band = detailBand("figures" + count, 56);
        int gap = 8;
        int across = Math.max(count, Lines.FEWEST_ACROSS);
        int tile = (design.getColumnWidth() - gap * (across - 1)) / across;
        for (int f = 0; f < count; f++) {
            int x = f * (tile + gap);
            band.addElement(Elements.panel(style(StyleTemplate.FIGURE_PANEL), x, 2, tile, 48));
            band.addElement(Elements.text("p", f * 3, x + 4, 5, tile - 8, 11)
                    .style(style(StyleTemplate.FIGURE_NAME))
                    .scaled()
                    .build());
            band.addElement(Elements.text("p", f * 3 + 1, x + 4, 16, tile - 8, 19)
                    .style(style(StyleTemplate.FIGURE_VALUE))
                    .scaled()
                    .build());
            band.addElement(Elements.text("p", f * 3 + 2, x + 4, 36, tile - 8, 11)
                    .style(style(StyleTemplate.FIGURE_NOTE))
                    .scaled()
                    .build());
        }
    }

    private void chart(String kind, int height) {
        JRDesignBand band = detailBand(kind, height + 26);
        band.addElement(Elements.text("h3", 0, 0, 4, design.getColumnWidth(), 14)
                .style(style(StyleTemplate.CAPTION))
                .build());
        band.addElement(Elements.image("image", "c1", 0, 20, design.getColumnWidth(), height));
    }

    private void table(Table table, int index, JRDesignSection headers) {
        ColumnWidths fit = ColumnWidths.fit(table, design.getColumnWidth(), look);
        int rowHeight = Math.round(fit.fontSize() * 1.9f);
        JRDesignBand header = new JRDesignBand();
        header.setHeight(rowHeight);
        header.setSplitType(SplitTypeEnum.PREVENT);
        header.setPrintWhenExpression(isKind(Lines.tableKind(index)));
        headers.addBand(header);
        JRDesignBand row = detailBand(Lines.tableKind(index), rowHeight);
        int x = 0;
        int last = table.columns().size() - 1;
        for (int c = 0; c <= last; c++) {
            Column column = table.columns().get(c);
            int width = fit.widths()[c];
            var align = column.kind().isNumber() ? HorizontalTextAlignEnum.RIGHT : HorizontalTextAlignEnum.LEFT;
            header.addElement(
                    Elements.label(PrintTags.cellKey("th", index, c, last), column.header(), x, 0, width, rowHeight)
                            .style(style(StyleTemplate.TABLE_HEAD))
                            .size(fit.fontSize())
                            .align(align)
                            .cell()
                            .build());
            Elements.TextBuilder cell = Elements.text(
                            PrintTags.cellKey("td", index, c, last), c, x, 0, width, rowHeight)
                    .style(cellStyle)
                    .size(fit.fontSize())
                    .align(align)
                    .cell();
            row.addElement(Lines.mayBeColoured(column) ? cell.marked().build() : cell.build());
            x += width;
        }
    }

    private JRDesignStyle style(String name) {
        return Objects.requireNonNull(styles.get(name), name);
    }

    private void detail(String kind, int height, Elements.TextBuilder text) {
        detailBand(kind, height).addElement(text.build());
    }

    private JRDesignBand detailBand(String kind, int height) {
        JRDesignBand band = band(height);
        band.setPrintWhenExpression(isKind(kind));
        ((JRDesignSection) design.getDetailSection()).addBand(band);
        return band;
    }

    private JRExpression isKind(String kind) {
        String name = Lines.isKind(kind);
        if (!design.getFieldsMap().containsKey(name)) {
            try {
                field(name, Boolean.class);
            } catch (JRException e) {
                throw new IllegalStateException(e);
            }
        }
        return Elements.field(name);
    }

    private static JRDesignBand band(int height) {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(height);
        band.setSplitType(SplitTypeEnum.PREVENT);
        return band;
    }

    static void place(JRDesignElement element, String key, int x, int y, int width, int height) {
        element.setKey(key);
        element.setX(x);
        element.setY(y);
        element.setWidth(width);
        element.setHeight(height);
    }
}
