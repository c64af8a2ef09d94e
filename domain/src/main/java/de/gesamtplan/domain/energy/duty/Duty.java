package de.gesamtplan.domain.energy.duty;

import de.gesamtplan.domain.energy.Evidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * Something the law asks of a data centre that is no limit of a key figure.
 *
 * @param key by which evidence refers to it
 * @param text what is owed (German)
 * @param ofItOperators whether it is owed by those who run only the IT in a data centre of others, not by its operator
 * @param minimumPower smallest non-redundant nominal power in kW; null: any
 * @param belowPower nominal power in kW from which another row holds; null: none
 * @param minimumItPower smallest nominal power of the IT in kW; null: any
 * @param energyAbove mean final energy of the operator in three years in kWh above which it is owed; null: any
 * @param publicBody whether only public bodies (true) or only others (false) owe it; null: both
 * @param customersOnly whether it is owed to customers only
 * @param closingBefore a site that closes before this day is exempt; null: none is
 * @param from day on which it is first due
 * @param yearly day of each following year on which it is due for a calendar year; null: once, or lasting
 * @param exceptions of the law, to be claimed by an entry (German); empty: none
 */
public record Duty(
        String key,
        String law,
        String text,
        Proof proof,
        boolean ofItOperators,
        @Nullable BigDecimal minimumPower,
        @Nullable BigDecimal belowPower,
        @Nullable BigDecimal minimumItPower,
        @Nullable BigDecimal energyAbove,
        @Nullable Boolean publicBody,
        boolean customersOnly,
        @Nullable LocalDate closingBefore,
        LocalDate from,
        @Nullable MonthDay yearly,
        String exceptions,
        String source,
        Evidence evidence) {
    /** What shows that a duty is met. */
    public enum Proof {
        /** A dated entry by the operator. */
        ENTRY("Nachweis"),
        /** The management system of the site's master data, or an entry. */
        MANAGEMENT("Managementsystem"),
        /** The certificate of the site's master data, or an entry. */
        CERTIFICATE("Zertifikat"),
        /** Meters of whole supply, IT and cooling over the whole year. */
        MEASUREMENT("Messung");

        private final String label;

        Proof(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Day on which the duty for that calendar year falls due. */
    LocalDate due(int year) {
        MonthDay day = yearly;
        if (day == null) {
            return from;
        }
        LocalDate due = day.atYear(year + 1);
        // The first report may have a date of its own, before or after the yearly one.
        return from.getYear() == year + 1 || due.isBefore(from) ? from : due;
    }
}
