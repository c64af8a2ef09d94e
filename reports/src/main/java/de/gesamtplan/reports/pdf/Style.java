package de.gesamtplan.reports.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/** The house style: one family of fonts, few colours. */
final class Style {
    static final String FONT = "DejaVu Sans Condensed";
    static final Color INK = new Color(0x1C2733);
    static final Color QUIET = new Color(0x52606D);
    static final Color ACCENT = new Color(0x1F3A5F);
    static final Color LINE = new Color(0xD3DAE2);
    /** Told apart also by those who see few colours. */
    static final Color[] SERIES = {
        new Color(0x1F4E8C), new Color(0xE08A1E), new Color(0x3B8F6B), new Color(0x8C3B6E), new Color(0x7A8794),
        new Color(0x5AA6D6), new Color(0xB0A03C), new Color(0x4C4C9D), new Color(0xC4603C), new Color(0x2F6F75)
    };

    private static final float[][] DASHES = {{}, {6, 3}, {2, 2}, {8, 2, 2, 2}};

    private Style() {}

    /** Lines are told apart without colour too. */
    static BasicStroke stroke(int series) {
        float[] dash = DASHES[series % DASHES.length];
        return dash.length == 0
                ? new BasicStroke(1.5f)
                : new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, dash, 0f);
    }

    static Font font(int style, float size) {
        return font(FONT, style, size);
    }

    static Font font(String name, int style, float size) {
        return FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
                .getAwtFontFromBundles(name, style, size, Locale.GERMANY, false);
    }
}
