package de.gesamtplan.domain.energy.saving;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.duty.DutyState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * The saving duty of EnEfG § 6 (1) year by year: what is owed, what was saved, what is carried over. Savings settle the
 * oldest debt first, the oldest surplus is used first; the law leaves that order open. One body, or one community of bodies.
 */
public final class SavingLedger {
    /**
     * An amount and the year that it comes from.
     *
     * @param until last year in which it is due, or may be used
     */
    public record Carried(int year, int until, BigDecimal kilowattHours) {}

    /**
     * One year, in kWh.
     *
     * @param base final energy of the year before; of a community that of all its bodies
     * @param owed percent of it; 0 below the threshold
     * @param shortfalls open at the year's end
     * @param surpluses left at the year's end
     * @param lapsed surplus that grew too old in this year
     */
    public record Line(
            int year,
            Kpi base,
            Kpi owed,
            BigDecimal saved,
            List<Carried> shortfalls,
            List<Carried> surpluses,
            BigDecimal lapsed,
            DutyState state,
            String why) {
        public Line {
            shortfalls = List.copyOf(shortfalls);
            surpluses = List.copyOf(surpluses);
        }
    }

    private final List<Carried> debts = new ArrayList<>();
    private final List<Carried> credits = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Who joins a community brings along what it owes and what it may still use. */
    void takeOver(SavingLedger joining) {
        debts.addAll(joining.debts);
        credits.addAll(joining.credits);
    }

    /**
     * Adds a year; years come in their order.
     *
     * @param base final energy of the year before, or why it is unknown
     * @param owed percent of it
     * @param saved kWh of the measures of the year
     */
    void year(int year, SavingRule rule, Kpi base, Kpi owed, BigDecimal saved) {
        BigDecimal lapsed = lapse(year);
        BigDecimal debt = owed.value();
        boolean owes = debt != null && debt.signum() > 0;
        if (saved.signum() > 0) {
            credits.add(new Carried(year, year + rule.surplusYears(), saved));
        }
        if (debt != null && owes) {
            debts.add(new Carried(year, year + rule.shortfallYears(), debt));
        }
        settle();
        boolean overdue = debts.stream().anyMatch(open -> open.until() <= year);
        DutyState state = overdue
                ? DutyState.MISSED
                : debt == null
                        ? DutyState.NOT_KNOWN
                        : !debts.isEmpty() ? DutyState.NOT_YET : owes ? DutyState.MET : DutyState.NOT_APPLICABLE;
        lines.add(new Line(year, base, owed, saved, debts, credits, lapsed, state, why(owed, owes, rule)));
    }

    private String why(Kpi owed, boolean owes, SavingRule rule) {
        if (!owed.isComputable()) {
            return owed.reason();
        }
        if (!debts.isEmpty()) {
            Carried oldest = debts.get(0);
            return String.format(
                    Locale.GERMANY,
                    "Fehlbetrag aus %1$d: %2$,.0f kWh, auszugleichen bis Ende %3$d",
                    oldest.year(),
                    oldest.kilowattHours(),
                    oldest.until());
        }
        return owes ? "" : String.format(Locale.GERMANY, "Endenergie unter %,.0f kWh", rule.threshold());
    }

    private BigDecimal lapse(int year) {
        BigDecimal lapsed = BigDecimal.ZERO;
        for (Iterator<Carried> all = credits.iterator(); all.hasNext(); ) {
            Carried credit = all.next();
            if (credit.until() < year) {
                lapsed = lapsed.add(credit.kilowattHours());
                all.remove();
            }
        }
        return lapsed;
    }

    private void settle() {
        debts.sort(Comparator.comparingInt(Carried::year));
        credits.sort(Comparator.comparingInt(Carried::year));
        while (!debts.isEmpty() && !credits.isEmpty()) {
            BigDecimal paid = debts.get(0).kilowattHours().min(credits.get(0).kilowattHours());
            reduce(debts, paid);
            reduce(credits, paid);
        }
    }

    private static void reduce(List<Carried> carried, BigDecimal by) {
        Carried first = carried.remove(0);
        BigDecimal left = first.kilowattHours().subtract(by);
        if (left.signum() > 0) {
            carried.add(0, new Carried(first.year(), first.until(), left));
        }
    }
}
