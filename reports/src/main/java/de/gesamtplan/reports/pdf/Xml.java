package de.gesamtplan.reports.pdf;

import java.util.regex.Pattern;

/** Text inside XML. */
final class Xml {
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");

    private Xml() {}

    /** Drops characters that XML 1.0 does not allow, and that no font has. */
    static String allowed(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }

    /** The same with markup escaped. */
    static String escape(String text) {
        return allowed(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
