package de.gesamtplan.reports.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JRLine;
import net.sf.jasperreports.engine.JRRectangle;
import net.sf.jasperreports.engine.JRStaticText;
import net.sf.jasperreports.engine.JRTextElement;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JasperDesign;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet must keep so that reports on it stay accessible and archivable: the title as the heading, the warning of
 * scenarios and the page number on every page, the embedded font. Templates hold no program code: an expression is one of
 * the known values.
 */
final class PageTemplateCheck {
    static final List<String> VALUES = List.of("TITLE", "SUBTITLE", "STAND", "PRINTED", "MARK", "PAGE_NUMBER");

    private static final Pattern VALUE = Pattern.compile("\\$P\\{(\\w+)}");

    private PageTemplateCheck() {}

    static void check(JasperDesign design) {
        refuseIf(
                design.getFieldsList().size() > 0
                        || design.getGroupsList().size() > 0
                        || design.getDetailSection() != null
                                && design.getDetailSection().getBands() != null
                                && design.getDetailSection().getBands().length > 0
                        || design.getScriptletsList().size() > 0
                        || design.getVariablesList().stream().anyMatch(variable -> !variable.isSystemDefined()),
                "Sie darf nur Titel, Seitenkopf und Seitenfuß enthalten, keine Felder, Gruppen, Variablen oder Detailbänder.");
        int text = number(design.getPageWidth()) - number(design.getLeftMargin()) - number(design.getRightMargin());
        refuseIf(
                number(design.getColumnCount()) > 1 || number(design.getColumnWidth()) != text,
                "columnWidth muss die Seitenbreite ohne die Ränder sein.");
        refuseIf(text < 400, "Zwischen den Rändern müssen mindestens 400 Punkte bleiben.");
        Set<String> title = values(design.getTitle(), "p");
        Set<String> everyPage = values(design.getPageHeader(), "artifact");
        everyPage.addAll(values(design.getPageFooter(), "artifact"));
        refuseIf(!hasHeading(design.getTitle()), "Im Titel fehlt ein Textfeld mit key=\"h1\" und $P{TITLE}.");
        refuseIf(!everyPage.contains("MARK"), "In Kopf oder Fuß fehlt $P{MARK}: Szenarien wären nicht gekennzeichnet.");
        refuseIf(!everyPage.contains("PAGE_NUMBER"), "In Kopf oder Fuß fehlt $P{PAGE_NUMBER}.");
        refuseIf(!title.contains("STAND") && !everyPage.contains("STAND"), "Es fehlt $P{STAND}.");
    }

    private static int number(@Nullable Integer given) {
        return given == null ? 0 : given;
    }

    private static void refuseIf(boolean wrong, String why) {
        if (wrong) {
            throw new IllegalArgumentException(why);
        }
    }

    private static Set<String> values(@Nullable JRBand band, String key) {
        Set<String> values = new HashSet<>();
        for (JRElement element : band == null ? new JRElement[0] : band.getElements()) {
            refuseIf(
                    !(element instanceof JRTextElement || element instanceof JRLine || element instanceof JRRectangle),
                    "Nur Textfelder, feste Texte, Linien und Rechtecke sind erlaubt.");
            refuseIf(element.getPrintWhenExpression() != null, "printWhenExpression ist nicht erlaubt.");
            if (element instanceof JRTextElement text) {
                refuseIf(
                        !Style.FONT.equals(text.getFontName()),
                        "Schrift muss „" + Style.FONT + "“ sein, nicht „" + text.getFontName() + "“.");
            }
            if (element instanceof JRTextField field) {
                values.add(value(field.getExpression()));
            }
            complete(element, key);
        }
        return values;
    }

    /** Tells {@link PrintTags} what an element is where the template does not. */
    private static void complete(JRElement element, String key) {
        if (element.getKey() == null && element instanceof JRDesignElement own) {
            own.setKey(element instanceof JRTextField || element instanceof JRStaticText ? key : "rule");
        }
    }

    private static String value(@Nullable JRExpression expression) {
        String text = expression == null ? "" : String.valueOf(expression.getText());
        Matcher matcher = VALUE.matcher(text.strip());
        refuseIf(
                !matcher.matches() || !VALUES.contains(matcher.group(1)),
                "„" + text.strip() + "“ ist kein erlaubter Wert. Es gibt: $P{" + String.join("}, $P{", VALUES) + "}.");
        return matcher.group(1);
    }

    private static boolean hasHeading(@Nullable JRBand title) {
        for (JRElement element : title == null ? new JRElement[0] : title.getElements()) {
            if ("h1".equals(element.getKey())
                    && element instanceof JRTextField field
                    && "TITLE".equals(value(field.getExpression()))) {
                return true;
            }
        }
        return false;
    }
}
