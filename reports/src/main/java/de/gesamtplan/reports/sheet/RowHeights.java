package de.gesamtplan.reports.sheet;

import de.gesamtplan.reports.content.Kind;
import de.gesamtplan.reports.content.Row;
import de.gesamtplan.reports.content.Table;
import java.util.List;

/** How high rows are so that wrapped text is seen: not every program that opens or prints a workbook works it out. */
final class RowHeights {
    private static final float LINE = 13f;
    /** What Excel allows. */
    private static final float HIGHEST = 409f;
    /** Letters are narrower than the digits that column widths count in. */
    private static final double LETTERS_PER_DIGIT = 1.1;
    /** Bold, and beside the button of the filter. */
    private static final int TAKEN_IN_HEADER = 3;

    private final List<Integer> widths;

    /** @param widths of the columns in digits */
    RowHeights(List<Integer> widths) {
        this.widths = List.copyOf(widths);
    }

    void header(Table table, org.apache.poi.ss.usermodel.Row into) {
        int lines = 1;
        for (int c = 0; c < widths.size(); c++) {
            lines = Math.max(lines, lines(table.columns().get(c).header(), widths.get(c) - TAKEN_IN_HEADER));
        }
        set(into, lines);
    }

    void data(Table table, Row row, org.apache.poi.ss.usermodel.Row into) {
        int lines = 1;
        for (int c = 0; c < widths.size(); c++) {
            if (table.columns().get(c).kind() == Kind.TEXT && row.shown(c) instanceof String text) {
                lines = Math.max(lines, lines(text, (int) (widths.get(c) * LETTERS_PER_DIGIT)));
            }
        }
        set(into, lines);
    }

    private static void set(org.apache.poi.ss.usermodel.Row row, int lines) {
        if (lines > 1) {
            row.setHeightInPoints(Math.min(HIGHEST, lines * LINE + 2));
        }
    }

    /** Lines of a text that breaks between words, and within those that are too long. */
    static int lines(String text, int letters) {
        int room = Math.max(1, letters);
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines++;
            int used = 0;
            for (String word : paragraph.split(" ")) {
                if (used > 0 && used + 1 + word.length() > room) {
                    lines++;
                    used = 0;
                }
                used += (used > 0 ? 1 : 0) + word.length();
                while (used > room) {
                    lines++;
                    used -= room;
                }
            }
        }
        return lines;
    }
}
