package de.gesamtplan.reports.sheet;

import de.gesamtplan.reports.content.Chart;
import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;

/** Draws live charts: they refer to cells and follow them. */
final class SheetChart {
    static final int ROWS = 18;
    private static final int COLUMNS = 8;
    /** Rows have long names beside them. */
    private static final int COLUMNS_OF_ROWS = 14;

    private static final String CHART_NAMES = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /**
     * @param values headers of the columns to draw, as the product names them
     * @param labels what their series are called
     */
    record Description(
            String title,
            Chart.Type type,
            String unit,
            Range source,
            String category,
            List<String> values,
            List<String> labels) {}

    private static final byte[][] COLOURS = {
        {0x1F, 0x4E, (byte) 0x8C},
        {(byte) 0xE0, (byte) 0x8A, 0x1E},
        {0x3B, (byte) 0x8F, 0x6B},
        {(byte) 0x8C, 0x3B, 0x6E},
        {0x7A, (byte) 0x87, (byte) 0x94}
    };

    private SheetChart() {}

    /** How many columns of the sheet it is wide. */
    static int columns(Chart.Type type) {
        return type == Chart.Type.ROWS ? COLUMNS_OF_ROWS : COLUMNS;
    }

    static void draw(XSSFSheet sheet, int row, Description described) {
        XSSFSheet source = sheet.getWorkbook().getSheet(described.source().sheet());
        XSSFChart chart = sheet.createDrawingPatriarch()
                .createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, row, columns(described.type()), row + ROWS));
        chart.setTitleText(described.title());
        chart.setTitleOverlay(false);
        // An empty cell is not known, which is not 0.
        chart.displayBlanksAs(DisplayBlanks.GAP);
        if (described.values().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setTitle(described.unit());
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        if (described.type() == Chart.Type.ROWS) {
            // The first stands on top, its scale at the bottom.
            categories.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
        ChartTypes type = described.type() == Chart.Type.LINE || described.type() == Chart.Type.CURVE
                ? ChartTypes.LINE
                : ChartTypes.BAR;
        XDDFChartData data = chart.createData(type, categories, values);
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(described.type() == Chart.Type.ROWS ? BarDirection.BAR : BarDirection.COL);
            if (described.type() == Chart.Type.STACKED_BAR) {
                bars.setBarGrouping(BarGrouping.STACKED);
            }
        }
        if (data instanceof XDDFLineChartData lines) {
            lines.setGrouping(Grouping.STANDARD);
        }
        var names = XDDFDataSourcesFactory.fromStringCellRange(
                source, described.source().cells(described.category()));
        for (String header : described.values()) {
            var numbers = XDDFDataSourcesFactory.fromNumericCellRange(
                    source, described.source().cells(header));
            XDDFChartData.Series series = data.addSeries(names, numbers);
            int index = described.values().indexOf(header);
            series.setTitle(described.labels().get(index), null);
            colour(series, index);
            if (series instanceof XDDFLineChartData.Series line) {
                line.setSmooth(false);
                if (described.type() == Chart.Type.CURVE) {
                    line.setMarkerStyle(MarkerStyle.NONE);
                }
            }
        }
        chart.plot(data);
        if (described.type() == Chart.Type.STACKED_BAR) {
            overlap(chart);
        }
    }

    /** Parts of a stacked bar stand on one another. Written as XML, as the lean schemas of POI do not know the element. */
    private static void overlap(XSSFChart chart) {
        try (XmlCursor cursor =
                chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
            if (cursor.toChild(CHART_NAMES, "axId")) {
                cursor.beginElement("overlap", CHART_NAMES);
                cursor.insertAttributeWithValue("val", "100");
            }
        }
    }

    /** Without a theme in the file, some programs draw series without a colour not at all. */
    private static void colour(XDDFChartData.Series series, int index) {
        var fill = new XDDFSolidFillProperties(XDDFColor.from(COLOURS[index % COLOURS.length]));
        if (series instanceof XDDFLineChartData.Series) {
            series.setLineProperties(new XDDFLineProperties(fill));
        } else {
            series.setFillProperties(fill);
        }
    }
}
