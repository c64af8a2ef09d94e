package de.gesamtplan.domain.scenario;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.plan.PlanItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to try out.
 *
 * @param locks shares of the Soll that are locked
 * @param shifts what is put off to a later year
 * @param changes amounts that are added to the Soll
 */
public record Scenario(String name, String description, List<Lock> locks, List<Shift> shifts, List<Change> changes) {
    /**
     * A lock of the budget lines whose chapter and title fit.
     *
     * @param percent of the positive Soll after changes up to the day, rounded half up to the cent
     * @param kapitel pattern with {@code *} and {@code ?}, as is the title's
     */
    public record Lock(BigDecimal percent, String kapitel, String titel) {
        public Lock {
            if (percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw new IllegalArgumentException("a lock is more than 0 and up to 100 percent: " + percent);
            }
        }

        boolean fits(BudgetLine line) {
            return matches(kapitel, line.kapitel()) && matches(titel, line.titel());
        }

        private static boolean matches(String pattern, String text) {
            String regex = Pattern.quote(pattern).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
            return text.matches(regex);
        }
    }

    /**
     * A plan item, the items of a Verfahren or a single Vorgang that slips: what is open of it falls due in the later year,
     * and what is planned for it moves there.
     *
     * @param department of the item
     * @param item number of the plan item; null if a Verfahren or Vorgang is named
     * @param application number of the Verfahren
     * @param vorgang number of the Vorgang
     * @param toYear budget year that it moves to
     */
    public record Shift(
            @Nullable String department,
            @Nullable String item,
            @Nullable String application,
            @Nullable String vorgang,
            int toYear) {
        public Shift {
            if (item == null && application == null && vorgang == null) {
                throw new IllegalArgumentException("a shift names an item, a Verfahren or a Vorgang");
            }
        }

        boolean fits(PlanItem of) {
            return (department == null || department.equals(of.department()))
                    && (item != null && item.equals(of.itemId())
                            || application != null && application.equals(of.application()));
        }
    }

    /** EUR that are added to the Soll of a budget line; negative takes away. */
    public record Change(BudgetLine line, Money amount) {}

    public Scenario {
        locks = List.copyOf(locks);
        shifts = List.copyOf(shifts);
        changes = List.copyOf(changes);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a scenario has a name");
        }
        if (locks.isEmpty() && shifts.isEmpty() && changes.isEmpty()) {
            throw new IllegalArgumentException("the scenario " + name + " changes nothing");
        }
    }
}
