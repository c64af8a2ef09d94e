package de.gesamtplan.jobs.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Notices columns that have content and that the import never asked for: what is left out is said. */
final class UnreadColumns {
    private final Pattern known;
    /** Columns of the sheet at hand that have content, as far as nobody had asked for them when they had. */
    private final BitSet filled = new BitSet();

    UnreadColumns(Profile profile) {
        known = patterns(profile.setting("nicht-lesen", ""));
    }

    /** Headings separated by commas; {@code *} stands for any text. */
    private static Pattern patterns(String list) {
        List<String> each = new ArrayList<>();
        for (String pattern : list.split(",")) {
            each.add(Pattern.quote(pattern.strip()).replace("*", "\\E.*\\Q"));
        }
        return Pattern.compile(String.join("|", each), Pattern.CASE_INSENSITIVE);
    }

    /** To be called after the import has seen the row. */
    void look(Row row) {
        BitSet unread = row.header().unread();
        for (int c = unread.nextSetBit(0); c >= 0; c = unread.nextSetBit(c + 1)) {
            if (!filled.get(c) && row.at(c) != null) {
                filled.set(c);
            }
        }
    }

    /** @param headers of the sheet, one for each reading of its lines */
    List<Fault> of(String sheet, List<Header> headers) {
        List<Fault> faults = new ArrayList<>();
        BitSet left = (BitSet) filled.clone();
        filled.clear();
        headers.forEach(header -> left.and(header.unread()));
        Header of = headers.get(0);
        for (int c = left.nextSetBit(0); c >= 0; c = left.nextSetBit(c + 1)) {
            String heading = of.written().get(c);
            if (!known.matcher(heading).matches()) {
                String name = heading.isEmpty() ? "Spalte " + letters(c) : heading;
                faults.add(new Fault(
                        sheet,
                        0,
                        heading,
                        Severity.WARNING,
                        "DATEI-21",
                        heading,
                        "Die Spalte „" + name + "“ ist nicht vorgesehen, ihr Inhalt wurde nicht übernommen. Bitte die"
                                + " Überschrift prüfen oder die Spalte im Profil zuordnen."));
            }
        }
        return faults;
    }

    /** As spreadsheets name columns: A to Z, AA … */
    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
