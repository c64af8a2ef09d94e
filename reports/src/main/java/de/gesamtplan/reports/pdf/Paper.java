package de.gesamtplan.reports.pdf;

/** A4 in points. */
enum Paper {
    PORTRAIT(595, 842),
    LANDSCAPE(842, 595);

    static final int MARGIN = 36;

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Width between the margins. */
    int textWidth() {
        return width - 2 * MARGIN;
    }
}
