package de.gesamtplan.domain.energy.duty;

import de.gesamtplan.domain.energy.Evidence;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of what a site has to tell a register about a year.
 *
 * @param value number in the unit, unrounded; null if it is text or missing
 * @param text words, if it is no number; empty if it is a number or missing
 * @param sources meters or entries that it comes from
 * @param missing what is missing, where to enter it; empty if nothing is (German)
 */
public record DataPoint(
        String site, Item item, @Nullable BigDecimal value, String text, List<String> sources, String missing) {
    /**
     * What a register asks for.
     *
     * @param code of the law, for instance {@code 2 f}
     * @param wording of the law
     * @param from how it is found; null: only by an entry of the operator
     * @param minimumItPower nominal IT power in kW from which it is asked; null: of all
     */
    public record Item(
            String code,
            String law,
            String wording,
            String unit,
            @Nullable Derivation from,
            @Nullable BigDecimal minimumItPower,
            Evidence evidence) {}

    /** An operator's own entry for a year. */
    public record Entry(String site, int year, String law, String code, String value, String source) {}

    public DataPoint {
        sources = List.copyOf(sources);
    }

    public boolean isMissing() {
        return !missing.isEmpty();
    }
}
