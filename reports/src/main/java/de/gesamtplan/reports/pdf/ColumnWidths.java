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
    static final int PADDING = 3;
    private static final float LARGEST = 8f;
    private static final float SMALLEST = 5.5f;
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    /** No column claims more than this share of the page before the others have what they need. */
    private static final double WIDEST_TEXT = 0.42;

    static ColumnWidths fit(Table table, int available) {
        float size = LARGEST;
        while (true) {
            double[] least = new double[table.columns().size()];
            double[] wanted = new double[table.columns().size()];
            measure(table, size, least, wanted, available * WIDEST_TEXT);
            if (Arrays.stream(least).sum() <= available || size <= SMALLEST) {
                return new ColumnWidths(share(least, wanted, available), size);
            }
            size -= 0.5f;
        }
    }

    private static void measure(Table table, float size, double[] least, double[] wanted, double widest) {
        Font font = Style.font(Font.BOLD, size);
        for (int c = 0; c < least.length; c++) {
            Column column = table.columns().get(c);
            least[c] = longestWord(column.header(), font);
            wanted[c] = least[c];
            for (Row row : table.rows()) {
                String text = German.cell(column, row.shown(c));
                if (column.kind() == Kind.TEXT) {
                    least[c] = Math.max(least[c], Math.min(longestWord(text, font), size * 11));
                    wanted[c] = Math.max(wanted[c], Math.min(width(text, font), widest));
                } else {
                    least[c] = Math.max(least[c], width(text, font));
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

    private static double longestWord(String text, Font font) {
        return Arrays.stream(text.split("[ \n\u00ad-]"))
                .mapToDouble(word -> width(word, font))
                .max()
                .orElse(0);
    }

    private static double width(String text, Font font) {
        return Math.ceil(font.getStringBounds(text, MEASURE).getWidth()) + 2 * PADDING + 2;
    }

    int total() {
        return Arrays.stream(widths).sum();
    }
}
