package de.gesamtplan.reports.pdf;

import de.gesamtplan.reports.content.Chart;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.Locale;
import net.sf.jasperreports.charts.util.DrawChartRendererImpl;
import net.sf.jasperreports.renderers.Renderable;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.TickUnitSource;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws charts as vectors in the house style. */
final class ChartDrawing {
    private ChartDrawing() {}

    static Renderable of(Chart chart) {
        Plot plot =
                switch (chart.type()) {
                    case BAR, ROWS, STACKED_BAR, LINE -> categories(chart);
                    case CURVE -> FieldDrawing.curve(chart, valueAxis(chart));
                    case HEAT_MAP -> FieldDrawing.heatMap(chart);
                };
        boolean legend = chart.series().size() > 1 && chart.type() != Chart.Type.HEAT_MAP;
        JFreeChart drawing = new JFreeChart(null, Style.font(Font.BOLD, 9f), plot, legend);
        drawing.setBackgroundPaint(Color.WHITE);
        drawing.setPadding(new RectangleInsets(2, 2, 2, 6));
        if (drawing.getLegend() != null) {
            drawing.getLegend().setItemFont(Style.font(Font.PLAIN, 7.5f));
            drawing.getLegend().setPosition(RectangleEdge.BOTTOM);
            drawing.getLegend().setFrame(org.jfree.chart.block.BlockBorder.NONE);
        }
        return new DrawChartRendererImpl(drawing, null);
    }

    private static Plot categories(Chart chart) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (Chart.Series series : chart.series()) {
            for (int c = 0; c < chart.categories().size(); c++) {
                data.addValue(
                        series.values().get(c),
                        series.name(),
                        chart.categories().get(c));
            }
        }
        CategoryItemRenderer renderer = renderer(chart);
        if (chart.type() == Chart.Type.BAR) {
            ValueLabels.onBars(renderer, data);
        } else if (chart.type() == Chart.Type.LINE) {
            ValueLabels.onLines(renderer, data);
        }
        CategoryPlot plot = new CategoryPlot(data, categoryAxis(chart), valueAxis(chart), renderer);
        if (chart.type() == Chart.Type.ROWS) {
            plot.setOrientation(PlotOrientation.HORIZONTAL);
            plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        }
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(Style.LINE);
        plot.setRangeGridlineStroke(new BasicStroke(0.5f));
        plot.setRangeZeroBaselineVisible(true);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    private static CategoryAxis categoryAxis(Chart chart) {
        CategoryAxis axis = new CategoryAxis();
        axis.setTickLabelFont(Style.font(Font.PLAIN, 7f));
        axis.setAxisLinePaint(Style.QUIET);
        axis.setTickMarksVisible(false);
        axis.setMaximumCategoryLabelLines(2);
        if (chart.type() == Chart.Type.ROWS) {
            axis.setMaximumCategoryLabelWidthRatio(0.35f);
            return axis;
        }
        int letters = chart.categories().stream().mapToInt(String::length).max().orElse(0);
        if (letters * chart.categories().size() > 130) {
            axis.setCategoryLabelPositions(CategoryLabelPositions.UP_45);
        }
        return axis;
    }

    private static NumberAxis valueAxis(Chart chart) {
        NumberAxis axis = new NumberAxis(chart.unit());
        axis.setLabelFont(Style.font(Font.PLAIN, 7f));
        axis.setTickLabelFont(Style.font(Font.PLAIN, 7f));
        axis.setNumberFormatOverride(NumberFormat.getInstance(Locale.GERMANY));
        axis.setAutoRangeIncludesZero(chart.type() != Chart.Type.LINE);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        // Room for the values that stand on the highest bar or point.
        axis.setUpperMargin(chart.type() == Chart.Type.BAR || chart.type() == Chart.Type.LINE ? 0.2 : 0.1);
        if (chart.type() == Chart.Type.LINE) {
            // Ticks of a line that hardly moves would all bear the same number.
            axis.setAutoRangeMinimumSize(Math.max(0.01, greatest(chart) * 0.05));
        }
        if (chart.type() == Chart.Type.ROWS) {
            axis.setUpperMargin(0.12);
            axis.setStandardTickUnits(wholeOrFine(chart));
        }
        return axis;
    }

    private static double greatest(Chart chart) {
        return chart.series().stream()
                .flatMap(series -> series.values().stream())
                .mapToDouble(value -> value == null ? 0 : Math.abs(value.doubleValue()))
                .max()
                .orElse(0);
    }

    /** No ticks between whole numbers where all values are whole. */
    private static TickUnitSource wholeOrFine(Chart chart) {
        boolean whole = chart.series().stream()
                .flatMap(series -> series.values().stream())
                .allMatch(value -> value == null || value.stripTrailingZeros().scale() <= 0);
        return whole
                ? NumberAxis.createIntegerTickUnits(Locale.GERMANY)
                : NumberAxis.createStandardTickUnits(Locale.GERMANY);
    }

    private static CategoryItemRenderer renderer(Chart chart) {
        CategoryItemRenderer renderer =
                switch (chart.type()) {
                    case BAR -> bars(new BarRenderer());
                    case ROWS -> valued(bars(new BarRenderer()), chart);
                    case STACKED_BAR -> bars(new StackedBarRenderer());
                    case LINE -> new LineAndShapeRenderer(true, true);
                    case CURVE, HEAT_MAP ->
                        throw new IllegalArgumentException("no chart of categories: " + chart.title());
                };
        for (int s = 0; s < chart.series().size(); s++) {
            renderer.setSeriesPaint(s, Style.SERIES[s % Style.SERIES.length]);
            renderer.setSeriesStroke(s, chart.type() == Chart.Type.LINE ? Style.stroke(s) : new BasicStroke(1.5f));
            renderer.setSeriesShape(s, new Rectangle2D.Double(-1.5, -1.5, 3, 3));
        }
        return renderer;
    }

    /** Values beside the bars, all with the decimals of the finest. */
    private static BarRenderer valued(BarRenderer renderer, Chart chart) {
        int decimals = chart.series().stream()
                .flatMap(series -> series.values().stream())
                .mapToInt(value -> value == null ? 0 : Math.max(0, value.scale()))
                .max()
                .orElse(0);
        NumberFormat format = NumberFormat.getInstance(Locale.GERMANY);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator("{2}", format));
        renderer.setDefaultItemLabelFont(Style.font(Font.PLAIN, 7f));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        return renderer;
    }

    private static BarRenderer bars(BarRenderer renderer) {
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setItemMargin(0.05);
        renderer.setMaximumBarWidth(0.06);
        return renderer;
    }
}
