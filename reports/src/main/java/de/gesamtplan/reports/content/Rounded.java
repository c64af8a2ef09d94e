package de.gesamtplan.reports.content;

import java.math.BigDecimal;

/**
 * A number of a {@link Kind#DECIMAL} column that is shown with decimals of its own, where the column holds numbers of different
 * kinds. A workbook's cell keeps the number unrounded.
 *
 * @param decimals digits after the comma, rounded half up
 */
public record Rounded(BigDecimal value, int decimals) {
    private static final int MOST_DECIMALS = 6;

    /** With so many decimals that the number does not look like a bound that it is not. */
    public static Rounded besideBound(BigDecimal value, BigDecimal bound, int decimals) {
        int shown = decimals;
        while (shown < MOST_DECIMALS
                && value.compareTo(bound) != 0
                && German.number(value, shown).equals(German.number(bound, shown))) {
            shown++;
        }
        return new Rounded(value, shown);
    }

    @Override
    public String toString() {
        return German.number(value, decimals);
    }
}
