package de.gesamtplan.domain.energy.duty;

import de.gesamtplan.domain.energy.Kpi;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One value that a register asks for.
 *
 * @param number place in the law, for instance {@code 2 f}
 * @param figure null if it is a text or missing
 * @param text empty if it is a figure or missing
 * @param source where the value comes from (German)
 * @param missing why there is none (German); empty if there is one
 */
public record DataPoint(
        String list,
        String number,
        String name,
        @Nullable BigDecimal figure,
        String text,
        String unit,
        String source,
        String missing) {
    public DataPoint {
        int given = (figure == null ? 0 : 1) + (text.isBlank() ? 0 : 1) + (missing.isBlank() ? 0 : 1);
        if (given != 1) {
            throw new IllegalArgumentException("a data point is a figure, a text or missing: " + number);
        }
    }

    public boolean isMissing() {
        return !missing.isBlank();
    }

    /** Collects the points of one list. */
    record In(String list, String master) {
        DataPoint text(String number, String name, String value) {
            return new DataPoint(list, number, name, null, value, "", master, value.isBlank() ? notGiven() : "");
        }

        DataPoint number(String number, String name, @Nullable BigDecimal value, String unit) {
            return new DataPoint(list, number, name, value, "", unit, master, value == null ? notGiven() : "");
        }

        private String notGiven() {
            return "nicht angegeben (" + master + ")";
        }

        DataPoint figure(String number, String name, Kpi kpi, String unit, String source) {
            return new DataPoint(list, number, name, kpi.value(), "", unit, source, kpi.reason());
        }

        DataPoint notKept(String number, String name, String unit) {
            return new DataPoint(
                    list, number, name, null, "", unit, "", "wird hier nicht erfasst, bitte von Hand ergänzen");
        }
    }
}
