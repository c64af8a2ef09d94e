package de.gesamtplan.domain.plan;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.FundingSource;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A plan item (Position): one demand or running cost of a department plan.
 *
 * @param department code of the department
 * @param itemId number that the department gave the item, unique within department and round
 * @param cpv CPV code without check digit, 8 digits
 * @param amounts appropriation asked for by year, EUR
 * @param commitmentAuthorizations authorisation to commit (VE) by due year, EUR
 * @param goals strategic goals 1 to 10
 * @param funding share of each funding source in percent; the shares sum to 100
 * @param powerWatts power of one unit in W
 * @param operatingHours hours of operation in a year
 * @param priority 1 (highest) to 5
 */
public record PlanItem(
        String department,
        String itemId,
        @Nullable String office,
        String title,
        @Nullable String description,
        @Nullable Category category,
        @Nullable String cpv,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        BudgetLine budgetLine,
        SortedMap<Integer, Money> amounts,
        SortedMap<Integer, Money> commitmentAuthorizations,
        @Nullable DemandType demandType,
        Obligation obligation,
        @Nullable String legalBasis,
        SortedSet<Integer> goals,
        @Nullable String measure,
        @Nullable ProcurementRoute procurementRoute,
        @Nullable String frameworkContract,
        @Nullable String standard,
        @Nullable String reason,
        @Nullable String application,
        SortedMap<FundingSource, BigDecimal> funding,
        @Nullable ProtectionLevel protectionLevel,
        @Nullable BigDecimal powerWatts,
        @Nullable BigDecimal operatingHours,
        @Nullable EnergyLabel energyLabel,
        @Nullable Integer priority,
        Origin origin) {

    public PlanItem {
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
        commitmentAuthorizations = Collections.unmodifiableSortedMap(new TreeMap<>(commitmentAuthorizations));
        goals = Collections.unmodifiableSortedSet(new TreeSet<>(goals));
        funding = Collections.unmodifiableSortedMap(new TreeMap<>(funding));
        BigDecimal shares = funding.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!funding.isEmpty() && shares.compareTo(BigDecimal.valueOf(100)) != 0) {
            throw new IllegalArgumentException("funding shares sum to " + shares + " %, not to 100 %");
        }
        if (funding.values().stream().anyMatch(share -> share.signum() <= 0)) {
            throw new IllegalArgumentException("funding shares are more than 0 %: " + funding);
        }
        if (goals.stream().anyMatch(goal -> goal < 1 || goal > 10)) {
            throw new IllegalArgumentException("strategic goals are 1 to 10: " + goals);
        }
    }

    /** What is asked for in the year; zero if nothing. */
    public Money amount(int year) {
        return amounts.getOrDefault(year, Money.ZERO);
    }

    /** What is asked for over the given years. */
    public Money amount(Iterable<Integer> years) {
        Money total = Money.ZERO;
        for (int year : years) {
            total = total.plus(amount(year));
        }
        return total;
    }

    /** The same item found elsewhere. */
    public PlanItem at(Origin elsewhere) {
        return with(department, amounts, elsewhere);
    }

    /** The same item as that of the department that took over from the one that planned it. */
    public PlanItem takenOverBy(String successor) {
        return with(successor, amounts, origin);
    }

    /** The same item with what is planned for a year put off to another. */
    public PlanItem postponed(int from, int to) {
        SortedMap<Integer, Money> later = new TreeMap<>(amounts);
        Money moved = later.remove(from);
        if (moved != null) {
            later.merge(to, moved, Money::plus);
        }
        return with(department, later, origin);
    }

    private PlanItem with(String owner, SortedMap<Integer, Money> other, Origin elsewhere) {
        return new PlanItem(
                owner,
                itemId,
                office,
                title,
                description,
                category,
                cpv,
                quantity,
                unit,
                budgetLine,
                other,
                commitmentAuthorizations,
                demandType,
                obligation,
                legalBasis,
                goals,
                measure,
                procurementRoute,
                frameworkContract,
                standard,
                reason,
                application,
                funding,
                protectionLevel,
                powerWatts,
                operatingHours,
                energyLabel,
                priority,
                elsewhere);
    }

    /** The department's code and its number of the item: unique within a round. */
    public String key() {
        return department + '/' + itemId;
    }

    /** The amounts of a year split by funding source; see {@link Funding#split}. */
    public Map<FundingSource, Money> fundingOf(int year) {
        return Funding.split(amount(year), funding);
    }
}
