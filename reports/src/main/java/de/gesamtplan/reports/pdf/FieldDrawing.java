package de.gesamtplan.reports.pdf;

import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.content.German;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultXYZDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Curves over many categories, and fields of shaded cells. */
final class FieldDrawing {
    private static final int MOST_LABELS = 13;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 25, 30, 50, 100, 200, 500, 1000};

    private FieldDrawing() {}

    static XYPlot curve(Chart chart, NumberAxis values) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        for (int s = 0; s < chart.series().size(); s++) {
            XYSeries points = new XYSeries(chart.series().get(s).name());
            for (int c = 0; c < chart.categories().size(); c++) {
                points.add(c, chart.series().get(s).values().get(c));
            }
            data.addSeries(points);
            renderer.setSeriesPaint(s, Style.SERIES[s % Style.SERIES.length]);
            renderer.setSeriesStroke(s, Style.stroke(s));
        }
        values.setAutoRangeIncludesZero(true);
        // Who leaves some labels blank has chosen those to be shown.
        boolean chosen = chart.categories().stream().anyMatch(String::isEmpty);
        SymbolAxis axis = chosen ? plain(new ChosenLabels(chart.categories())) : symbols(chart.categories());
        axis.setTickUnit(new NumberTickUnit(step(chart.categories().size())));
        XYPlot plot = plain(new XYPlot(data, axis, values, renderer));
        plot.setRangeGridlinePaint(Style.LINE);
        plot.setRangeGridlineStroke(new BasicStroke(0.5f));
        return plot;
    }

    private static int step(int categories) {
        for (int step : STEPS) {
            if ((categories - 1) / step < MOST_LABELS) {
                return step;
            }
        }
        return categories;
    }

    /** Shows those labels that are not blank, wherever they stand. */
    private static final class ChosenLabels extends SymbolAxis {
        private static final long serialVersionUID = 1L;

        private final transient List<String> names;

        ChosenLabels(List<String> names) {
            super(null, names.toArray(String[]::new));
            this.names = names;
        }

        @Override
        protected List<NumberTick> refreshTicksHorizontal(Graphics2D graphics, Rectangle2D area, RectangleEdge edge) {
            List<NumberTick> ticks = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                if (!names.get(i).isEmpty()) {
                    ticks.add(new NumberTick(i, names.get(i), TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0));
                }
            }
            return ticks;
        }
    }

    private static SymbolAxis symbols(List<String> names) {
        return plain(new SymbolAxis(null, names.toArray(String[]::new)));
    }

    private static SymbolAxis plain(SymbolAxis axis) {
        axis.setGridBandsVisible(false);
        axis.setTickLabelFont(Style.font(Font.PLAIN, 7f));
        axis.setAxisLinePaint(Style.QUIET);
        axis.setTickMarksVisible(false);
        return axis;
    }

    private static XYPlot plain(XYPlot plot) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(true);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    static XYPlot heatMap(Chart chart) {
        List<BigDecimal> known = chart.series().stream()
                .flatMap(series -> series.values().stream())
                .filter(Objects::nonNull)
                .toList();
        double least = known.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double most = known.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        Shades shades = new Shades(least, Math.max(most, Math.nextUp(least)));
        int width = chart.categories().size();
        double[][] cells = new double[3][known.size()];
        XYBlockRenderer renderer = new XYBlockRenderer();
        renderer.setPaintScale(shades);
        SymbolAxis rows =
                symbols(chart.series().stream().map(Chart.Series::name).toList());
        rows.setInverted(true);
        SymbolAxis columns = symbols(chart.categories());
        columns.setTickUnit(new NumberTickUnit(1));
        DefaultXYZDataset data = new DefaultXYZDataset();
        XYPlot plot = plain(new XYPlot(data, columns, rows, renderer));
        plot.setRangeGridlinesVisible(false);
        int next = 0;
        int decimals = most - least < 10 ? 1 : 0;
        for (int s = 0; s < chart.series().size(); s++) {
            for (int c = 0; c < width; c++) {
                BigDecimal value = chart.series().get(s).values().get(c);
                if (value != null) {
                    cells[0][next] = c;
                    cells[1][next] = s;
                    cells[2][next++] = value.doubleValue();
                }
                String text = value == null ? "–" : German.number(value, decimals);
                XYTextAnnotation label = new XYTextAnnotation(text, c, s);
                label.setFont(Style.font(Font.PLAIN, 6f));
                label.setPaint(value != null && shades.isDark(value.doubleValue()) ? Color.WHITE : Style.INK);
                plot.addAnnotation(label);
            }
        }
        data.addSeries(chart.unit(), cells);
        return plot;
    }

    /** From light to dark of one hue, so that the order shows in grey too. */
    private record Shades(double least, double most) implements PaintScale {
        private static final Color LIGHT = new Color(0xF1F4F8);

        @Override
        public double getLowerBound() {
            return least;
        }

        @Override
        public double getUpperBound() {
            return most;
        }

        private double share(double value) {
            return Math.min(1, Math.max(0, (value - least) / (most - least)));
        }

        boolean isDark(double value) {
            return share(value) > 0.5;
        }

        @Override
        public Paint getPaint(double value) {
            double share = share(value);
            return new Color(
                    between(LIGHT.getRed(), Style.ACCENT.getRed(), share),
                    between(LIGHT.getGreen(), Style.ACCENT.getGreen(), share),
                    between(LIGHT.getBlue(), Style.ACCENT.getBlue(), share));
        }

        private static int between(int from, int to, double share) {
            return (int) Math.round(from + (to - from) * share);
        }
    }
}
