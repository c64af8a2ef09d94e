package de.gesamtplan.domain.plan;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.FundingSource;
import de.gesamtplan.domain.money.Money;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The overall plan (IT-Gesamtplanung): all department plans of a round as one. Each sum is over {@link #items}, each of
 * which knows its origin.
 *
 * @param versions the department plans it is made of, by department
 * @param missing departments of the round that have submitted nothing
 * @param items by department, then as submitted
 * @param byFunding split to the cent, see {@link Funding#split}
 * @param byGoal an item with several goals counts in full under each (mit Mehrfachnennung): which part of it serves which
 *     goal is not known, and a split would be invented; {@link Breakdown#countedAgain} reconciles with the total
 * @param commitmentAuthorizations authorisations to commit (VE) by department and due year
 * @param yearBefore null if no adopted budget of the year before is known
 */
public record OverallPlan(
        PlanningRound round,
        List<PlanVersion> versions,
        SortedSet<String> missing,
        List<PlanItem> items,
        Breakdown<String> byDepartment,
        Breakdown<BudgetLine> byBudgetLine,
        Breakdown<Category> byCategory,
        Breakdown<FundingSource> byFunding,
        Breakdown<Integer> byGoal,
        Breakdown<String> commitmentAuthorizations,
        @Nullable YearBefore yearBefore) {
    public OverallPlan {
        versions = List.copyOf(versions);
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
        items = List.copyOf(items);
    }

    /** What is asked for by year, each item once. */
    public YearAmounts total() {
        return byDepartment.total();
    }

    /**
     * Consolidates the department plans of a round.
     *
     * @param plans at most one version of each department, in any order
     * @param departments all departments over the years
     * @param adopted adopted appropriation (Soll) by budget line of the year before the round; empty if not known
     * @throws IllegalArgumentException if a plan is of another round, of a department that the round does not know or has
     *     twice, or has amounts outside the years of the round
     */
    public static OverallPlan consolidate(
            PlanningRound round,
            Collection<DepartmentPlan> plans,
            Departments departments,
            Map<BudgetLine, Money> adopted) {
        List<DepartmentPlan> sorted = plans.stream()
                .sorted(Comparator.comparing(DepartmentPlan::department))
                .toList();
        SortedSet<String> missing = departments.codesIn(round.budgetYears().first());
        for (DepartmentPlan plan : sorted) {
            if (!missing.remove(plan.department())) {
                throw new IllegalArgumentException(
                        plan.department() + " is no department of the round " + round.name() + ", or is there twice");
            }
            requireOfRound(plan, round);
        }
        List<PlanItem> items =
                sorted.stream().flatMap(plan -> plan.items().stream()).toList();
        return new OverallPlan(
                round,
                sorted.stream().map(PlanVersion::of).toList(),
                missing,
                items,
                Breakdown.of(items, OverallPlan::amounts, item -> whole(item.department(), amounts(item))),
                Breakdown.of(items, OverallPlan::amounts, item -> whole(item.budgetLine(), amounts(item))),
                Breakdown.of(items, OverallPlan::amounts, item -> whole(item.category(), amounts(item))),
                Breakdown.of(items, OverallPlan::amounts, OverallPlan::funding),
                Breakdown.of(items, OverallPlan::amounts, OverallPlan::goals),
                Breakdown.of(items, OverallPlan::authorizations, i -> whole(i.department(), authorizations(i))),
                adopted.isEmpty() ? null : YearBefore.compare(round, items, adopted, departments));
    }

    private static void requireOfRound(DepartmentPlan plan, PlanningRound round) {
        if (!plan.round().equals(round.name())) {
            throw new IllegalArgumentException(
                    "the plan of " + plan.department() + " is for the round " + plan.round());
        }
        int first = round.budgetYears().first();
        for (PlanItem item : plan.items()) {
            if (!round.planYears().containsAll(item.amounts().keySet())) {
                throw new IllegalArgumentException(item.key() + " has amounts outside " + round.planYears());
            }
            if (item.commitmentAuthorizations().keySet().stream().anyMatch(year -> year <= first)) {
                throw new IllegalArgumentException(item.key() + " has authorisations due no later than " + first);
            }
        }
    }

    private static YearAmounts amounts(PlanItem item) {
        return new YearAmounts(item.amounts());
    }

    private static YearAmounts authorizations(PlanItem item) {
        return new YearAmounts(item.commitmentAuthorizations());
    }

    private static <K extends Comparable<? super K>> SortedMap<K, YearAmounts> whole(
            @Nullable K key, YearAmounts amounts) {
        SortedMap<K, YearAmounts> shares = new TreeMap<>();
        if (key != null) {
            shares.put(key, amounts);
        }
        return shares;
    }

    private static SortedMap<FundingSource, YearAmounts> funding(PlanItem item) {
        SortedMap<FundingSource, YearAmounts> shares = new TreeMap<>();
        for (int year : item.amounts().keySet()) {
            item.fundingOf(year)
                    .forEach((source, part) -> shares.merge(
                            source, new YearAmounts(new TreeMap<>(Map.of(year, part))), YearAmounts::plus));
        }
        return shares;
    }

    private static SortedMap<Integer, YearAmounts> goals(PlanItem item) {
        SortedMap<Integer, YearAmounts> shares = new TreeMap<>();
        item.goals().forEach(goal -> shares.put(goal, amounts(item)));
        return shares;
    }
}
