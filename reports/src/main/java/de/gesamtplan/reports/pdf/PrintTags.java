package de.gesamtplan.reports.pdf;

import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the pages and says of each printed element what it is, so that screen readers find headings, tables, rows and
 * header cells. A table that goes over several pages is tagged once per page, each time with its header row.
 */
final class PrintTags {
    /** Marks what {@link TagTree} makes artifacts: page headers and footers. */
    static final String ARTIFACT_TAG = "H6";

    private static final String PREFIX = "net.sf.jasperreports.export.pdf.tag.";

    private PrintTags() {}

    /** Key of a table cell: first and last of a row are told apart. */
    static String cellKey(String tag, int table, int column, int lastColumn) {
        return tag + ':' + table + ':' + (column == 0 ? "first" : "") + (column == lastColumn ? "last" : "");
    }

    static void apply(JasperPrint print) {
        List<JRPrintPage> pages = print.getPages();
        for (int p = 0; p < pages.size(); p++) {
            String number = PageDesign.PAGE_NUMBER
                    .replace("{n}", Integer.toString(p + 1))
                    .replace("{m}", Integer.toString(pages.size()));
            JRPrintElement openTable = null;
            String table = null;
            for (JRPrintElement element : pages.get(p).getElements()) {
                String[] key = element.getKey() == null
                        ? new String[] {""}
                        : element.getKey().split(":", 3);
                boolean isCell = key.length == 3;
                if (openTable != null && !(isCell && key[1].equals(table))) {
                    tag(openTable, "table", "end");
                    openTable = null;
                }
                if (isCell) {
                    if (openTable == null) {
                        tag(element, "table", "start");
                    }
                    cell(element, key[0], key[2]);
                    openTable = element;
                    table = key[1];
                } else {
                    other(element, key[0], number);
                }
            }
            close(openTable);
        }
    }

    private static void close(@Nullable JRPrintElement openTable) {
        if (openTable != null) {
            String started = openTable.getPropertiesMap().getProperty(PREFIX + "table");
            tag(openTable, "table", "start".equals(started) ? "full" : "end");
        }
    }

    private static void cell(JRPrintElement element, String tag, String place) {
        tag(element, tag, "full");
        switch (place) {
            case "first" -> tag(element, "tr", "start");
            case "last" -> tag(element, "tr", "end");
            case "firstlast" -> tag(element, "tr", "full");
            default -> {}
        }
    }

    private static void other(JRPrintElement element, String key, String pageNumber) {
        switch (key) {
            case "h1", "h2", "h3" -> tag(element, key, "full");
            case "artifact" -> {
                tag(element, "h6", "full");
                if (element instanceof JRPrintText text && PageDesign.PAGE_NUMBER.equals(text.getOriginalText())) {
                    text.setText(pageNumber);
                }
            }
            default -> {}
        }
    }

    private static void tag(JRPrintElement element, String tag, String value) {
        element.getPropertiesMap().setProperty(PREFIX + tag, value);
    }
}
