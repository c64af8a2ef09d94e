package de.gesamtplan.reports.pdf;

import de.gesamtplan.reports.content.German;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.type.ModeEnum;
import org.jspecify.annotations.Nullable;

/** What a style template must keep so that reports stay complete, archivable and readable for all. */
final class StyleTemplateCheck {
    private static final float SMALLEST = 5.5f;
    private static final float LARGEST = 20;
    /** Least contrast of text (WCAG 2.1, 1.4.3, which BITV 2.0 asks for). */
    private static final double CONTRAST = 4.5;

    private StyleTemplateCheck() {}

    static void check(JRTemplate template) {
        List<String> names = new ArrayList<>();
        for (JRStyle style : template.getStyles()) {
            names.add(String.valueOf(style.getName()));
        }
        List<String> missing = new ArrayList<>(StyleTemplate.NAMES);
        missing.removeAll(names);
        refuseIf(!missing.isEmpty(), "Es fehlen die Stile: " + String.join(", ", missing) + ".");
        List<String> unknown = new ArrayList<>(names);
        StyleTemplate.NAMES.forEach(unknown::remove);
        refuseIf(
                !unknown.isEmpty(),
                "Nicht vorgesehen oder doppelt: " + String.join(", ", unknown) + ". Es gibt "
                        + String.join(", ", StyleTemplate.NAMES) + ".");
        refuseIf(
                template.getIncludedTemplates() != null && template.getIncludedTemplates().length > 0,
                "Sie darf keine anderen Vorlagen einbinden.");
        for (JRStyle style : template.getStyles()) {
            check(style);
        }
    }

    private static void check(JRStyle style) {
        String name = style.getName();
        refuseIf(
                style.getConditionalStyles() != null && style.getConditionalStyles().length > 0,
                name + ": bedingte Stile sind nicht erlaubt.");
        boolean text = !name.equals(StyleTemplate.FIGURE_PANEL);
        boolean rows = name.equals(StyleTemplate.TABLE_EVEN) || name.equals(StyleTemplate.TABLE_SUM);
        if (text && !rows) {
            String font = style.getOwnFontName();
            refuseIf(
                    font == null || !isEmbedded(font),
                    name + ": Schrift „" + font + "“ wird nicht eingebettet; möglich sind die DejaVu-Familien.");
            Float size = style.getOwnFontSize();
            refuseIf(
                    size == null || size < SMALLEST || size > LARGEST,
                    name + ": fontSize muss zwischen 5.5 und 20 liegen.");
        }
        if (text) {
            Color ground = style.getOwnMode() == ModeEnum.OPAQUE ? style.getOwnBackcolor() : null;
            double contrast = contrast(style.getOwnForecolor(), ground);
            refuseIf(
                    contrast < CONTRAST,
                    name + ": die Schrift hebt sich nur mit " + German.number(BigDecimal.valueOf(contrast), 1)
                            + " zu 1 vom Grund ab, nötig sind 4,5 zu 1 (BITV).");
        }
    }

    private static boolean isEmbedded(String font) {
        return FontUtil.getInstance(DefaultJasperReportsContext.getInstance()).getFontInfo(font, Locale.GERMANY)
                != null;
    }

    private static void refuseIf(boolean wrong, String why) {
        if (wrong) {
            throw new IllegalArgumentException(why);
        }
    }

    /** Contrast ratio (WCAG 2.1); no colour is black, no ground is white. */
    private static double contrast(@Nullable Color text, @Nullable Color ground) {
        double one = luminance(text == null ? Color.BLACK : text);
        double other = luminance(ground == null ? Color.WHITE : ground);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
