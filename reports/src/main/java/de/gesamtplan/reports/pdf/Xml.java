package de.gesamtplan.reports.pdf;

/** Text inside XML. */
final class Xml {
    private Xml() {}

    /** Escapes markup and drops characters that XML 1.0 does not allow. */
    static String escape(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
