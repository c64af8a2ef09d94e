package de.gesamtplan.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Checks workbooks against the schemas of ECMA-376, as Apache POI has compiled them. */
final class OoxmlSchema {
    private static final String MAIN = "org.openxmlformats.schemas.spreadsheetml.x2006.main.";
    private static final Map<String, String> DOCUMENTS = Map.of(
            "xl/workbook.xml", MAIN + "WorkbookDocument",
            "xl/styles.xml", MAIN + "StyleSheetDocument",
            "xl/sharedStrings.xml", MAIN + "SstDocument");

    private OoxmlSchema() {}

    /**
     * Faults of the workbook by part; empty if there are none. Checked are workbook, styles, shared strings, sheets, tables,
     * drawings and charts.
     */
    static List<String> faults(Path workbook) throws Exception {
        List<String> faults = new ArrayList<>();
        Path libraries = Path.of("target/ooxml");
        URL[] jars = {
            libraries.resolve("poi-ooxml-full.jar").toUri().toURL(),
            libraries.resolve("xmlbeans.jar").toUri().toURL(),
            libraries.resolve("log4j-api.jar").toUri().toURL()
        };
        try (URLClassLoader schemas = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader());
                ZipFile zip = new ZipFile(workbook.toFile())) {
            for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
                ZipEntry entry = e.nextElement();
                String document = document(entry.getName());
                if (document != null) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        for (Object fault : validate(schemas, document, in)) {
                            faults.add(workbook.getFileName() + " " + entry.getName() + ": " + fault);
                        }
                    }
                }
            }
        }
        return faults;
    }

    private static @Nullable String document(String part) {
        if (part.matches("xl/worksheets/sheet\\d+\\.xml")) {
            return MAIN + "WorksheetDocument";
        }
        if (part.matches("xl/tables/table\\d+\\.xml")) {
            return MAIN + "TableDocument";
        }
        if (part.matches("xl/drawings/drawing\\d+\\.xml")) {
            return "org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument";
        }
        if (part.matches("xl/charts/chart\\d+\\.xml")) {
            return "org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument";
        }
        return DOCUMENTS.get(part);
    }

    private static Collection<?> validate(ClassLoader schemas, String document, InputStream xml) throws Exception {
        Class<?> type = schemas.loadClass(document);
        Object factory = type.getField("Factory").get(null);
        Object parsed = factory.getClass().getMethod("parse", InputStream.class).invoke(factory, xml);
        Class<?> options = schemas.loadClass("org.apache.xmlbeans.XmlOptions");
        Object listening = options.getConstructor().newInstance();
        List<Object> found = new ArrayList<>();
        options.getMethod("setErrorListener", Collection.class).invoke(listening, found);
        Object valid = schemas.loadClass("org.apache.xmlbeans.XmlObject")
                .getMethod("validate", options)
                .invoke(parsed, listening);
        if (!Boolean.TRUE.equals(valid) && found.isEmpty()) {
            throw new IOException("not valid, and no reason given");
        }
        return found;
    }
}
