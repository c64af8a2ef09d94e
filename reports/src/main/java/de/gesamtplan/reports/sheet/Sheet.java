package de.gesamtplan.reports.sheet;

import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Kind;
import de.gesamtplan.reports.content.Row;
import de.gesamtplan.reports.content.Table;
import de.gesamtplan.reports.texts.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet of a workbook, filled from top to bottom. The first table gets the filter and the frozen header. */
public final class Sheet {
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;
    private static final int PARAGRAPH = 120;
    /** Digits that a printed page holds while it can still be read. */
    private static final int PAGE = 210;
    /** Long texts keep so many digits, or room for so many lines. */
    private static final int LONG_TEXT = 40;

    private static final int LINES = 12;
    /** Longer words are broken. */
    private static final int LONG_WORD = 16;

    /** Longer tables are written row by row to disk, so that memory does not grow with them. */
    private static final int LONG = 400;

    private final XSSFSheet poi;
    private final CellStyles styles;
    private final Texts texts;
    private final List<LateRow> late = new ArrayList<>();
    private int next;
    private int width;
    private boolean hasTable;
    private boolean compact;

    /** A row that is written when the workbook is. */
    private record LateRow(int index, Consumer<org.apache.poi.ss.usermodel.Row> write) {}

    /** What all sheets of a workbook share. */
    record Look(ReportHead head, CellStyles styles, Texts texts) {}

    /** @param plain without title lines, unless they carry a mark: what is to be analysed begins with its header */
    Sheet(XSSFSheet poi, Look look, boolean plain) {
        ReportHead head = look.head();
        this.poi = poi;
        this.styles = look.styles();
        this.texts = look.texts();
        print(head);
        if (plain && head.mark().isBlank()) {
            return;
        }
        if (!head.mark().isBlank()) {
            line(head.mark(), styles.title());
        }
        line(head.title(), styles.title());
        line(head.subtitle().isBlank() ? head.stand() : head.subtitle() + " · " + head.stand(), styles.note());
        next++;
    }

    private void print(ReportHead head) {
        PrintSetup setup = poi.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        poi.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        poi.getHeader().setLeft(escape(head.title()));
        poi.getHeader().setCenter(escape(head.mark()));
        poi.getHeader().setRight(escape(head.stand()));
        poi.getFooter().setLeft(escape(head.printed()));
        poi.getFooter().setRight("Seite &P von &N");
    }

    /** An ampersand starts a code in headers and footers. */
    private static String escape(String text) {
        return text.replace("&", "&&");
    }

    /** Makes columns of text in tables below as narrow as a printed page needs them; long texts wrap more often. */
    public Sheet compact() {
        compact = true;
        return this;
    }

    /** A line of text. */
    public Sheet note(String text) {
        line(text, styles.note());
        return this;
    }

    /** A text that is longer than a screen is wide: broken between words into lines of its own. */
    public Sheet paragraph(String text) {
        StringBuilder line = new StringBuilder();
        for (String word : texts.label(text).split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > PARAGRAPH) {
                line(line.toString(), styles.note());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        line(line.toString(), styles.note());
        return this;
    }

    private void line(String text, XSSFCellStyle style) {
        row(created -> {
            Cell cell = created.createCell(0);
            cell.setCellValue(text);
            cell.setCellStyle(style);
        });
    }

    /** Rows follow one another: below a row that is written late, all are. */
    private void row(Consumer<org.apache.poi.ss.usermodel.Row> write) {
        if (late.isEmpty()) {
            write.accept(poi.createRow(next));
        } else {
            late.add(new LateRow(next, write));
        }
        next++;
    }

    boolean hasLateRows() {
        return !late.isEmpty();
    }

    /** Writes what was put off. */
    void writeLate(SXSSFSheet stream) {
        late.forEach(row -> row.write().accept(stream.createRow(row.index())));
    }

    String name() {
        return poi.getSheetName();
    }

    /** Hides columns that no reader needs and that come back with the workbook. */
    public Sheet hide(Range range, String... headers) {
        for (String header : headers) {
            poi.setColumnHidden(range.cells(header).getFirstColumn(), true);
        }
        return this;
    }

    /** What is printed; charts alone on one page. */
    void limitPrint() {
        if (!hasTable) {
            poi.getPrintSetup().setFitHeight((short) 1);
        }
        if (next > 0 && width > 0) {
            poi.getWorkbook().setPrintArea(poi.getWorkbook().getSheetIndex(poi), 0, width - 1, 0, next - 1);
        }
    }

    /**
     * Writes the table below what stands there. In closing total rows, an amount or count that is the sum of its column
     * becomes a live {@code SUBTOTAL}, which follows the filter.
     *
     * @return where the data stands
     */
    public Range table(Table table) {
        if (hasTable) {
            next++;
            line(texts.label(table.name()), styles.note());
        }
        int header = next;
        for (int c = 0; c < table.columns().size(); c++) {
            widen(c, table);
        }
        if (compact) {
            narrow(table);
        }
        RowHeights heights = heights(table);
        row(created -> {
            heights.header(table, created);
            for (int c = 0; c < table.columns().size(); c++) {
                Cell cell = created.createCell(c);
                cell.setCellValue(texts.label(table.columns().get(c).header()));
                cell.setCellStyle(styles.header(table.columns().get(c)));
            }
        });
        width = Math.max(width, table.columns().size());
        List<Row> rows = table.rows();
        int data = rows.size();
        while (data > 0 && rows.get(data - 1).level() == Row.Level.TOTAL) {
            data--;
        }
        Range range = new Range(poi.getSheetName(), table, next, Math.max(1, data));
        if (rows.isEmpty()) {
            line(texts.label(table.emptyNote()), styles.note());
        } else if (data == 0) {
            next++;
        }
        if (table.columns().stream().anyMatch(column -> column.input() != null)) {
            FillIn.prepare(poi, range);
        }
        CellWriter writer = new CellWriter(styles, range);
        for (Row row : rows) {
            Consumer<org.apache.poi.ss.usermodel.Row> write = created -> {
                heights.data(table, row, created);
                writer.write(row, created);
            };
            if (rows.size() > LONG && late.isEmpty()) {
                late.add(new LateRow(next++, write));
            } else {
                row(write);
            }
        }
        if (!hasTable) {
            int last = table.columns().size() - 1;
            poi.setAutoFilter(new CellRangeAddress(header, header + range.rows(), 0, last));
            poi.createFreezePane(0, header + 1);
            poi.setRepeatingRows(new CellRangeAddress(header, header, 0, last));
            hasTable = true;
        }
        return range;
    }

    /**
     * Draws a chart from the cells of a table, below what stands there; it follows the cells.
     *
     * @param categoryHeader column whose values are the categories
     * @param valueHeaders columns to draw
     */
    public Sheet chart(
            String title, Chart.Type type, String unit, Range source, String categoryHeader, String... valueHeaders) {
        if (!late.isEmpty()) {
            throw new IllegalStateException("a chart stands above a long table, not below it: " + title);
        }
        next++;
        SheetChart.draw(
                poi,
                next,
                new SheetChart.Description(
                        texts.label(title),
                        type,
                        texts.label(unit),
                        source,
                        categoryHeader,
                        List.of(valueHeaders),
                        Arrays.stream(valueHeaders).map(texts::label).toList()));
        next += SheetChart.ROWS + 1;
        width = Math.max(width, SheetChart.columns(type));
        return this;
    }

    /** Shades the numbers of a table right of its first column, the darker the higher. */
    public Sheet shade(Range range) {
        var formats = poi.getSheetConditionalFormatting();
        var rule = formats.createConditionalFormattingColorScaleRule();
        var scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(2);
        scale.getThresholds()[0].setRangeType(ConditionalFormattingThreshold.RangeType.MIN);
        scale.getThresholds()[1].setRangeType(ConditionalFormattingThreshold.RangeType.MAX);
        scale.setColors(new XSSFColor[] {
            new XSSFColor(new byte[] {(byte) 0xFF, (byte) 0xF1, (byte) 0xF4, (byte) 0xF8}),
            new XSSFColor(new byte[] {(byte) 0xFF, (byte) 0x7F, (byte) 0xA6, (byte) 0xD6})
        });
        int last = range.table().columns().size() - 1;
        CellRangeAddress cells = new CellRangeAddress(range.firstRow(), range.firstRow() + range.rows() - 1, 1, last);
        formats.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
        return this;
    }

    private RowHeights heights(Table table) {
        List<Integer> digits = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            digits.add(poi.getColumnWidth(c) / 256);
        }
        return new RowHeights(digits);
    }

    private void widen(int index, Table table) {
        Column column = table.columns().get(index);
        int letters = longest(texts.label(column.header()).split("[ \n-]"));
        for (Row row : table.rows()) {
            Object value = row.shown(index);
            if (value != null) {
                String text = de.gesamtplan.reports.content.German.cell(column, value);
                letters =
                        Math.max(letters, column.kind() == Kind.TEXT ? Math.min(text.length(), WIDEST) : text.length());
            }
        }
        int width = Math.max(NARROWEST, Math.min(letters + 3, WIDEST)) * 256;
        poi.setColumnWidth(index, Math.max(hasTable ? poi.getColumnWidth(index) : 0, width));
    }

    /** Room by the root of the longest text, so that rows are no higher than need be. */
    private void narrow(Table table) {
        int columns = table.columns().size();
        int[] wide = new int[columns];
        int[] least = new int[columns];
        int[] letters = new int[columns];
        for (int c = 0; c < columns; c++) {
            int index = c;
            Column column = table.columns().get(c);
            wide[c] = poi.getColumnWidth(c) / 256;
            letters[c] = table.rows().stream()
                    .mapToInt(row -> String.valueOf(row.shown(index)).length())
                    .max()
                    .orElse(0);
            int word = table.rows().stream()
                    .mapToInt(row -> longest(String.valueOf(row.shown(index)).split("[ \n-]")))
                    .max()
                    .orElse(0);
            int header = longest(texts.label(column.header()).split("[ \n-]")) + 3;
            int text = Math.max(Math.min(word + 1, LONG_WORD), Math.min(LONG_TEXT, letters[c] / LINES));
            least[c] = column.kind() == Kind.TEXT ? Math.max(NARROWEST, Math.max(header, text)) : wide[c];
        }
        for (int room = WIDEST; room > 0 && Arrays.stream(wide).sum() > PAGE; room--) {
            for (int c = 0; c < columns; c++) {
                // A tenth of the room for the root of each letter.
                int share = (int) (room * Math.sqrt(letters[c]) / 10);
                wide[c] = Math.min(wide[c], Math.max(least[c], share));
            }
        }
        for (int c = 0; c < columns; c++) {
            poi.setColumnWidth(c, wide[c] * 256);
        }
    }

    private static int longest(String... words) {
        int longest = 0;
        for (String word : words) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
