package de.gesamtplan.reports.pdf;

import de.gesamtplan.reports.content.German;
import java.awt.Font;
import java.math.BigDecimal;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jspecify.annotations.Nullable;

/**
 * Writes values into a chart, so that it can be read without guessing at the axis: beside each bar, and of lines at each point
 * of the first and at the last point of the others, where they do not hide one another.
 *
 * @param everySeries all points of all series; else of the first alone
 */
record ValueLabels(int decimals, boolean everySeries) implements CategoryItemLabelGenerator {
    private static final float SIZE = 6f;
    /** More labels would run into one another. */
    private static final int MOST_CATEGORIES = 16;

    private static final int MOST_BARS = 60;
    private static final double QUARTER = Math.PI / 2;

    static void onBars(CategoryItemRenderer renderer, CategoryDataset data) {
        int bars = data.getColumnCount() * data.getRowCount();
        if (bars <= MOST_BARS) {
            show(renderer, new ValueLabels(decimals(data), true));
            boolean upright = bars > MOST_CATEGORIES;
            renderer.setDefaultPositiveItemLabelPosition(
                    upright
                            ? new ItemLabelPosition(
                                    ItemLabelAnchor.OUTSIDE12, TextAnchor.CENTER_LEFT, TextAnchor.CENTER_LEFT, -QUARTER)
                            : new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
        }
    }

    static void onLines(CategoryItemRenderer renderer, CategoryDataset data) {
        if (data.getColumnCount() <= MOST_CATEGORIES) {
            show(renderer, new ValueLabels(decimals(data), false));
        }
    }

    private static void show(CategoryItemRenderer renderer, ValueLabels labels) {
        renderer.setDefaultItemLabelGenerator(labels);
        renderer.setDefaultItemLabelFont(Style.font(Font.PLAIN, SIZE));
        renderer.setDefaultItemLabelPaint(Style.INK);
        renderer.setDefaultItemLabelsVisible(true);
    }

    /** As many as tell the values apart: fewer, the larger they are, more where they lie close. */
    private static int decimals(CategoryDataset data) {
        double most = 0;
        double least = Double.MAX_VALUE;
        for (int r = 0; r < data.getRowCount(); r++) {
            for (int c = 0; c < data.getColumnCount(); c++) {
                Number value = data.getValue(r, c);
                if (value != null) {
                    most = Math.max(most, Math.abs(value.doubleValue()));
                    least = Math.min(least, value.doubleValue());
                }
            }
        }
        boolean close = most < 10 && most - least < 1;
        return most >= 1000 ? 0 : most >= 1 && !close ? 1 : 2;
    }

    @Override
    public @Nullable String generateLabel(CategoryDataset data, int row, int column) {
        Number value = data.getValue(row, column);
        boolean shown = everySeries || row == 0 || isLast(data, row, column);
        return value == null || !shown ? null : German.number(new BigDecimal(value.toString()), decimals);
    }

    private static boolean isLast(CategoryDataset data, int row, int column) {
        for (int later = column + 1; later < data.getColumnCount(); later++) {
            if (data.getValue(row, later) != null) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String generateRowLabel(CategoryDataset data, int row) {
        return data.getRowKey(row).toString();
    }

    @Override
    public String generateColumnLabel(CategoryDataset data, int column) {
        return data.getColumnKey(column).toString();
    }
}
