package de.gesamtplan.reports.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.design.JRDesignConditionalStyle;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/**
 * How all reports look in print: fonts, colours, borders and stripes by name, as a JasperReports style template. The operator
 * may replace it; the replacement counts for the whole process.
 */
public final class StyleTemplate {
    static final String HEADING = "ueberschrift";
    static final String CAPTION = "tabellentitel";
    static final String PARAGRAPH = "absatz";
    static final String NOTE = "hinweis";
    static final String FIGURE_PANEL = "kennzahl-feld";
    static final String FIGURE_NAME = "kennzahl-name";
    static final String FIGURE_VALUE = "kennzahl-wert";
    static final String FIGURE_NOTE = "kennzahl-zusatz";
    static final String TABLE_HEAD = "tabelle-kopf";
    static final String TABLE_CELL = "tabelle-zelle";
    static final String TABLE_EVEN = "tabelle-gerade";
    static final String TABLE_SUM = "tabelle-summe";

    /** All names, in the order of the template. */
    static final List<String> NAMES = List.of(
            HEADING,
            CAPTION,
            PARAGRAPH,
            NOTE,
            FIGURE_PANEL,
            FIGURE_NAME,
            FIGURE_VALUE,
            FIGURE_NOTE,
            TABLE_HEAD,
            TABLE_CELL,
            TABLE_EVEN,
            TABLE_SUM);

    private static volatile StyleTemplate current = own();

    private final Map<String, JRStyle> styles = new LinkedHashMap<>();

    private StyleTemplate(JRTemplate template) {
        for (JRStyle style : template.getStyles()) {
            styles.put(style.getName(), style);
        }
    }

    /** @throws IllegalArgumentException if reports cannot be printed with it; the message says why, in German */
    public static void replace(byte[] jrtx) {
        current = read(jrtx);
    }

    /** Takes the template of the product again. */
    public static void reset() {
        current = own();
    }

    static StyleTemplate current() {
        return current;
    }

    private static StyleTemplate own() {
        try (InputStream in = StyleTemplate.class.getResourceAsStream("stile.jrtx")) {
            if (in == null) {
                throw new IllegalStateException("the style template is missing");
            }
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StyleTemplate read(byte[] jrtx) {
        JRTemplate template;
        try {
            template = JRXmlTemplateLoader.getInstance(DefaultJasperReportsContext.getInstance())
                    .loadTemplate(new ByteArrayInputStream(jrtx));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("Die Vorlage ist kein lesbares JRTX: " + e.getMessage(), e);
        }
        StyleTemplateCheck.check(template);
        return new StyleTemplate(template);
    }

    JRDesignStyle style(String name) {
        JRStyle style = styles.get(name);
        if (style == null) {
            throw new IllegalArgumentException("no style " + name);
        }
        return (JRDesignStyle) style.clone();
    }

    float fontSize(String name) {
        return style(name).getFontSize();
    }

    String fontName(String name) {
        return style(name).getFontName();
    }

    /** Left and right of a table's texts together, in points. */
    int padding() {
        return Arrays.stream(new String[] {TABLE_HEAD, TABLE_CELL})
                .map(name -> style(name).getLineBox())
                .mapToInt(box -> box.getLeftPadding() + box.getRightPadding())
                .max()
                .orElse(0);
    }

    /** The style of data cells, in which every other row and sums may stand out. */
    JRDesignStyle cells() {
        JRDesignStyle cells = style(TABLE_CELL);
        cells.addConditionalStyle(when(Elements.field(Lines.IS_EVEN), style(TABLE_EVEN)));
        cells.addConditionalStyle(when(Elements.field(Lines.IS_SUM), style(TABLE_SUM)));
        return cells;
    }

    private static JRDesignConditionalStyle when(JRExpression condition, JRDesignStyle like) {
        JRDesignConditionalStyle style = new JRDesignConditionalStyle();
        style.setConditionExpression(condition);
        style.setBold(like.isOwnBold());
        style.setItalic(like.isOwnItalic());
        style.setForecolor(like.getOwnForecolor());
        style.setMode(like.getOwnMode());
        style.setBackcolor(like.getOwnBackcolor());
        return style;
    }
}
