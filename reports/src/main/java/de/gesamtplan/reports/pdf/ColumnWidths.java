package de.gesamtplan.reports.pdf;

import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Kind;
import de.gesamtplan.reports.content.Row;
import de.gesamtplan.reports.content.Table;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Arrays;

/**
 * How wide the columns of a table are: numbers never break, texts share what is left by what they need. If all do not
 * fit the font shrinks, down to 5.5 points.
 *
 * @param widths in points, one per column
 * @param fontSize in points
 */
record ColumnWidths(int[] widths, float fontSize) {
    private static final float SMALLEST = 5.5f;
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    /** No column claims more than this share of the page before the others have what they need. */
    private static final double WIDEST_TEXT = 0.42;

    /** Fonts and padding of a table in print. */
    private record Letters(Font font, int padding) {
        Letters smaller() {
            return new Letters(font.deriveFont(font.getSize2D() - 0.5f), padding);
        }

        double width(String text) {
            return Math.ceil(font.getStringBounds(text, MEASURE).getWidth()) + padding + 2;
        }

        double longestWord(String text) {
            return Arrays.stream(text.split("[ \n\u00ad-]"))
                    .mapToDouble(this::width)
                    .max()
                    .orElse(0);
        }
    }

    static ColumnWidths fit(Table table, int available, StyleTemplate look) {
        float size = look.fontSize(StyleTemplate.TABLE_CELL);
        Letters letters =
                new Letters(Style.font(look.fontName(StyleTemplate.TABLE_CELL), Font.BOLD, size), look.padding());
        while (true) {
            double[] least = new double[table.columns().size()];
            double[] wanted = new double[table.columns().size()];
            measure(table, letters, least, wanted, available * WIDEST_TEXT);
            if (Arrays.stream(least).sum() <= available || size <= SMALLEST) {
                return new ColumnWidths(share(least, wanted, available), size);
            }
            size -= 0.5f;
            letters = letters.smaller();
        }
    }

    private static void measure(Table table, Letters letters, double[] least, double[] wanted, double widest) {
        for (int c = 0; c < least.length; c++) {
            Column column = table.columns().get(c);
            least[c] = letters.longestWord(column.header());
            wanted[c] = least[c];
            for (Row row : table.rows()) {
                String text = German.cell(column, row.shown(c));
                if (column.kind() == Kind.TEXT) {
                    least[c] = Math.max(
                            least[c],
                            Math.min(letters.longestWord(text), letters.font().getSize2D() * 11));
                    wanted[c] = Math.max(wanted[c], Math.min(letters.width(text), widest));
                } else {
                    least[c] = Math.max(least[c], letters.width(text));
                }
            }
            wanted[c] = Math.max(wanted[c], least[c]);
        }
    }

    private static int[] share(double[] least, double[] wanted, int available) {
        double leastSum = Arrays.stream(least).sum();
        double wish = Arrays.stream(wanted).sum() - leastSum;
        double spare = available - leastSum;
        int[] widths = new int[least.length];
        for (int c = 0; c < widths.length; c++) {
            double width = spare < 0
                    ? least[c] * available / leastSum
                    : wish <= spare
                            ? wanted[c] + Math.min(wanted[c] * 0.25, (spare - wish) / widths.length)
                            : least[c] + (wanted[c] - least[c]) * spare / wish;
            widths[c] = (int) Math.floor(width);
        }
        return widths;
    }

    int total() {
        return Arrays.stream(widths).sum();
    }
}
