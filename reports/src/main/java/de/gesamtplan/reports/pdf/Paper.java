package de.gesamtplan.reports.pdf;

/** Which way the paper lies. */
enum Paper {
    PORTRAIT("seite-hoch"),
    LANDSCAPE("seite-quer");

    private final String template;

    Paper(String template) {
        this.template = template;
    }

    /** Name of the template of its sheet. */
    String template() {
        return template;
    }
}
