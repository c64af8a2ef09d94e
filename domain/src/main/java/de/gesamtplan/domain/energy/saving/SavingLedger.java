package de.gesamtplan.domain.energy.saving;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.duty.DutyState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The saving duty of EnEfG § 6 (1) year by year: what is owed, what was saved, what is carried over. Savings settle the
 * oldest debt first, the oldest surplus is used first; the law leaves that order open.
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
     * @param base final energy of the year before
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

    private SavingLedger() {}

    /**
     * @param consumption final energy by year, or why it is unknown
     * @param saved kWh by year of implementation
     * @param to last year
     */
    public static List<Line> of(
            List<SavingRule> rules, SortedMap<Integer, Kpi> consumption, Map<Integer, BigDecimal> saved, int to) {
        SavingLedger ledger = new SavingLedger();
        int from = rules.stream().mapToInt(SavingRule::fromYear).min().orElse(to + 1);
        for (int year = from; year <= to; year++) {
            int before = year - 1;
            Kpi base = consumption.getOrDefault(before, Kpi.missing("Endenergie " + before + " ist nicht erfasst"));
            ledger.year(
                    year, SavingRule.of(year, rules).orElseThrow(), base, saved.getOrDefault(year, BigDecimal.ZERO));
        }
        return List.copyOf(ledger.lines);
    }

    private void year(int year, SavingRule rule, Kpi base, BigDecimal saved) {
        BigDecimal lapsed = lapse(year);
        BigDecimal known = base.value();
        boolean owes = known != null && known.compareTo(rule.threshold()) >= 0;
        Kpi owed = base.map(
                consumption -> owes ? consumption.multiply(rule.percent()).movePointLeft(2) : BigDecimal.ZERO);
        if (saved.signum() > 0) {
            credits.add(new Carried(year, year + rule.surplusYears(), saved));
        }
        BigDecimal debt = owed.value();
        if (debt != null && debt.signum() > 0) {
            debts.add(new Carried(year, year + rule.shortfallYears(), debt));
        }
        settle();
        boolean overdue = debts.stream().anyMatch(open -> open.until() <= year);
        String why = why(base, owes, rule);
        DutyState state = overdue
                ? DutyState.MISSED
                : known == null
                        ? DutyState.NOT_KNOWN
                        : !debts.isEmpty() ? DutyState.NOT_YET : owes ? DutyState.MET : DutyState.NOT_APPLICABLE;
        lines.add(new Line(year, base, owed, saved, debts, credits, lapsed, state, why));
    }

    private String why(Kpi base, boolean owes, SavingRule rule) {
        if (!base.isComputable()) {
            return base.reason();
        }
        if (!debts.isEmpty()) {
            Carried oldest = debts.get(0);
            return "Fehlbetrag aus %d: %s kWh, auszugleichen bis Ende %d"
                    .formatted(
                            oldest.year(),
                            oldest.kilowattHours()
                                    .setScale(0, RoundingMode.HALF_UP)
                                    .toPlainString(),
                            oldest.until());
        }
        return owes ? "" : "Endenergie unter " + rule.threshold().toPlainString() + " kWh";
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

    /** Final energy by year: the sum of what public bodies reported; where none did, what the sites' meters show, as far as known. */
    public static SortedMap<Integer, Kpi> consumption(List<FinalEnergy> reported, Map<Integer, Kpi> metered) {
        SortedMap<Integer, Kpi> years = new TreeMap<>(metered);
        SortedMap<Integer, BigDecimal> sums = new TreeMap<>();
        reported.stream()
                .filter(FinalEnergy::owesSavings)
                .forEach(energy -> sums.merge(energy.year(), energy.kilowattHours(), BigDecimal::add));
        sums.forEach((year, sum) -> years.put(year, Kpi.of(sum)));
        return years;
    }
}
