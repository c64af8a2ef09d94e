package de.gesamtplan.jobs.intake;

import java.util.ArrayList;
import java.util.List;

/** Where the rows of a table stand, and what was passed over; for the closing summary. */
final class TableForm {
    private static final int SHEETS_SHOWN = 3;

    private final List<String> headers = new ArrayList<>();
    private int titles;
    private int blanks;
    private int sumLines;
    private long others;

    void headerIn(String sheet, int line, int titlesAbove) {
        headers.add("Kopf in Zeile " + line + (sheet.isEmpty() ? "" : " (Blatt „" + sheet + "“)"));
        titles += titlesAbove;
    }

    boolean hasNoHeader() {
        return headers.isEmpty();
    }

    void blankLine() {
        blanks++;
    }

    void sumLine() {
        sumLines++;
    }

    void leftOut() {
        others++;
    }

    String german() {
        StringBuilder text = new StringBuilder();
        headers.stream().limit(SHEETS_SHOWN).forEach(header -> text.append(", ").append(header));
        if (headers.size() > SHEETS_SHOWN) {
            text.append(" und ").append(headers.size() - SHEETS_SHOWN).append(" weitere Blätter");
        }
        add(text, titles, "Titelzeile", "Titelzeilen");
        add(text, blanks, "Leerzeile", "Leerzeilen");
        add(text, sumLines, "Summenzeile", "Summenzeilen");
        add(text, others, "Zeile laut Profil übergangen", "Zeilen laut Profil übergangen");
        return text.toString();
    }

    private static void add(StringBuilder text, long count, String one, String more) {
        if (count > 0) {
            text.append(", ").append(count).append(' ').append(count == 1 ? one : more);
        }
    }
}
