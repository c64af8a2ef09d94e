package de.gesamtplan.reports.pdf;

import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignRectangle;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.type.ExpressionTypeEnum;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.ScaleImageEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;

/** The elements that reports are laid out with. */
final class Elements {
    private Elements() {}

    /** The value of a field. As long as all expressions are as plain as that, the engine compiles no Java for a report. */
    static JRExpression field(String name) {
        return new JRDesignExpression("$F{" + name + "}");
    }

    /** Fixed text as it stands: what looks like a reference in it is none. */
    private static JRExpression fixed(String text) {
        JRDesignExpression expression = new JRDesignExpression();
        expression.setType(ExpressionTypeEnum.SIMPLE_TEXT);
        expression.addTextChunk(text);
        return expression;
    }

    /** Fixed text. */
    static TextBuilder label(String key, String text, int x, int y, int width, int height) {
        return new TextBuilder(key, fixed(text), x, y, width, height);
    }

    /** The text in field {@code c<column>} of the line. */
    static TextBuilder text(String key, int column, int x, int y, int width, int height) {
        return new TextBuilder(key, field("c" + column), x, y, width, height);
    }

    /** What the exporter writes by itself, such as page anchors, takes this font: one that is embedded. */
    static JRDesignStyle defaultStyle() {
        JRDesignStyle style = new JRDesignStyle();
        style.setName("default");
        style.setDefault(true);
        style.setFontName(Style.FONT);
        return style;
    }

    static JRDesignElement panel(JRStyle style, int x, int y, int width, int height) {
        JRDesignRectangle panel = new JRDesignRectangle();
        PageDesign.place(panel, "rule", x, y, width, height);
        panel.setStyle(style);
        return panel;
    }

    static JRDesignElement image(String imageField, String altField, int x, int y, int width, int height) {
        JRDesignImage image = new JRDesignImage(null);
        PageDesign.place(image, "figure", x, y, width, height);
        image.setExpression(field(imageField));
        image.setHyperlinkTooltipExpression(field(altField));
        image.setScaleImage(ScaleImageEnum.FILL_FRAME);
        return image;
    }

    /** A text field that grows with its text, so that nothing is cut. */
    static final class TextBuilder {
        private final JRDesignTextField field = new JRDesignTextField();

        private TextBuilder(String key, JRExpression expression, int x, int y, int width, int height) {
            PageDesign.place(field, key, x, y, width, height);
            field.setExpression(expression);
            field.setBlankWhenNull(true);
            field.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        }

        TextBuilder size(float size) {
            field.setFontSize(size);
            return this;
        }

        TextBuilder style(JRStyle style) {
            field.setStyle(style);
            return this;
        }

        TextBuilder align(HorizontalTextAlignEnum align) {
            field.setHorizontalTextAlign(align);
            return this;
        }

        /** Shrinks its letters where the place is fixed. */
        TextBuilder scaled() {
            field.setTextAdjust(TextAdjustEnum.SCALE_FONT);
            return this;
        }

        /** As high as the highest of its row. */
        TextBuilder cell() {
            field.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
            return this;
        }

        /** May carry colours. */
        TextBuilder marked() {
            field.setMarkup("styled");
            return this;
        }

        JRDesignTextField build() {
            return field;
        }
    }
}
