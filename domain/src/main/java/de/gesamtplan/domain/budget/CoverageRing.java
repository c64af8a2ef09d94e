package de.gesamtplan.domain.budget;

/**
 * Budget lines that cover one another (Deckungskreis): all lines of one main group in a range of chapters. The yearly
 * budget law sets them anew, so they are data of a budget year (for instance § 3 (3) ThürHhG 2023: main groups 5 and 8
 * of chapters 16 02 to 16 20, each a ring).
 *
 * @param year budget year
 * @param code short and unique in the year
 * @param kapitelFrom first chapter, four digits
 * @param kapitelTo last chapter, four digits, included
 * @param hauptgruppe digit of the main group
 */
public record CoverageRing(int year, String code, String name, String kapitelFrom, String kapitelTo, char hauptgruppe) {
    public CoverageRing {
        if (kapitelFrom.compareTo(kapitelTo) > 0) {
            throw new IllegalArgumentException(
                    "ring %s: chapter %s lies after %s".formatted(code, kapitelFrom, kapitelTo));
        }
    }

    public boolean covers(BudgetLine line) {
        return line.hauptgruppe() == hauptgruppe
                && line.kapitel().compareTo(kapitelFrom) >= 0
                && line.kapitel().compareTo(kapitelTo) <= 0;
    }
}
