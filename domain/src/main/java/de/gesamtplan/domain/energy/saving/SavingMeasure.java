package de.gesamtplan.domain.energy.saving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Something done to save energy at a site.
 *
 * @param body whose duty it counts for; empty: that of the site's operator
 * @param on day of implementation: the saving counts in its year (EnEfG § 6)
 * @param expected kWh a year
 * @param effect what it acts on
 * @param before first month of the twelve that it is compared with; null: no proof is sought
 * @param after first month of the twelve that prove it; null: no proof is sought
 * @param cost EUR; null: unknown
 * @param budgetLine budget line that pays; empty: unknown
 * @param planItem item of a department plan as the department names it; empty: none
 */
public record SavingMeasure(
        String key,
        String site,
        String body,
        String name,
        LocalDate on,
        BigDecimal expected,
        Effect effect,
        @Nullable YearMonth before,
        @Nullable YearMonth after,
        @Nullable BigDecimal cost,
        String budgetLine,
        String planItem) {
    /** What a measure acts on. */
    public enum Effect {
        /** Cooling, power supply, light: the energy beside the IT. */
        INFRASTRUCTURE("Infrastruktur"),
        /** The energy of the IT itself. */
        IT("IT");

        private final String label;

        Effect(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
