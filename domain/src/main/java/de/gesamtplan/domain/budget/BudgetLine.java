package de.gesamtplan.domain.budget;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A budget line (Haushaltsstelle): Kapitel and Titel, both kept as text because leading zeros count.
 *
 * @param kapitel four digits: section (Einzelplan, 2) and chapter (2); five in states that count chapters in threes
 * @param titel five digits: group number (Gruppierungsnummer, 3) and count (2)
 */
public record BudgetLine(String kapitel, String titel) implements Comparable<BudgetLine> {
    private static final Pattern KAPITEL = Pattern.compile("\\d{4,5}");
    private static final Pattern TITEL = Pattern.compile("\\d{5}");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{2}) ?(\\d{2}) ?[/ -]? ?(\\d{3}) ?(\\d{2})");

    public BudgetLine {
        if (!KAPITEL.matcher(kapitel).matches()) {
            throw new IllegalArgumentException("Kapitel has four or five digits: " + kapitel);
        }
        if (!TITEL.matcher(titel).matches()) {
            throw new IllegalArgumentException("Titel has five digits: " + titel);
        }
    }

    /** Reads {@code 06 01 / 812 69}, {@code 0601/81269}, {@code 0601 81269} and the like; empty if it is none of them. */
    public static Optional<BudgetLine> parse(String written) {
        Matcher m = WRITTEN.matcher(written.strip().replace('\u00a0', ' ').replaceAll(" +", " "));
        return m.matches()
                ? Optional.of(new BudgetLine(m.group(1) + m.group(2), m.group(3) + m.group(4)))
                : Optional.empty();
    }

    /** The group number (Gruppierungsnummer): what kind of revenue or expenditure it is. */
    public String gruppe() {
        return titel.substring(0, 3);
    }

    /** The main group (Hauptgruppe): 5 current, 7 construction, 8 investment. */
    public char hauptgruppe() {
        return titel.charAt(0);
    }

    @Override
    public int compareTo(BudgetLine other) {
        int byKapitel = kapitel.compareTo(other.kapitel);
        return byKapitel != 0 ? byKapitel : titel.compareTo(other.titel);
    }

    /** As German budgets print it: {@code 06 01 / 812 69}. */
    @Override
    public String toString() {
        return kapitel.substring(0, 2) + ' ' + kapitel.substring(2) + " / " + titel.substring(0, 3) + ' '
                + titel.substring(3);
    }
}
