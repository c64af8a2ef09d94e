package de.gesamtplan.reports.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/**
 * The sheets that all reports are printed on: paper, margins, title, head and foot, as JasperReports templates. The
 * operator may replace them; the replacement counts for the whole process.
 */
public final class PageTemplates {
    /** Names of the templates, without {@code .jrxml}. */
    public static final List<String> NAMES = List.of(Paper.PORTRAIT.template(), Paper.LANDSCAPE.template());

    private static final Map<String, byte[]> REPLACED = new ConcurrentHashMap<>();

    private PageTemplates() {}

    /**
     * @param name one of {@link #NAMES}
     * @throws IllegalArgumentException if reports cannot be printed on it; the message says why, in German
     */
    public static void replace(String name, byte[] jrxml) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("Es gibt keine Vorlage " + name + ".");
        }
        read(jrxml);
        REPLACED.put(name, jrxml.clone());
    }

    /** Takes the templates of the product again. */
    public static void reset() {
        REPLACED.clear();
    }

    static JasperDesign of(Paper paper) {
        byte[] replaced = REPLACED.get(paper.template());
        return read(replaced == null ? own(paper.template()) : replaced);
    }

    private static byte[] own(String name) {
        try (InputStream in = PageTemplates.class.getResourceAsStream(name + ".jrxml")) {
            if (in == null) {
                throw new IllegalStateException("template " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JasperDesign read(byte[] jrxml) {
        JasperDesign design;
        try {
            design = JRXmlLoader.load(new ByteArrayInputStream(jrxml));
        } catch (JRException | RuntimeException e) {
            throw new IllegalArgumentException("Die Vorlage ist kein lesbares JRXML: " + e.getMessage(), e);
        }
        PageTemplateCheck.check(design);
        return design;
    }
}
