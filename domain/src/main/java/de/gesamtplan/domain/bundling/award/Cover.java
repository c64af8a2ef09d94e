package de.gesamtplan.domain.bundling.award;

import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.procurement.ContractUse;
import de.gesamtplan.domain.procurement.FrameworkContract;
import de.gesamtplan.domain.procurement.Tax;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How far a framework contract covers the demands of a proposal.
 *
 * @param bases why it is thought to cover them
 * @param years in which money is asked for and the contract runs from the first day to the last
 * @param notEntitled departments that ask for it and may not call off
 * @param rest what is left of the contract for this proposal, EUR without tax; see {@link CallOffs}
 * @param net what entitled departments ask for in those years, EUR without tax
 * @param whole whether the contract serves all demands in all years
 */
public record Cover(
        ContractUse use,
        SortedSet<Basis> bases,
        SortedSet<Integer> years,
        SortedSet<String> notEntitled,
        Money rest,
        Money net,
        boolean whole) {
    public Cover {
        bases = Collections.unmodifiableSortedSet(new TreeSet<>(bases));
        years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
        notEntitled = Collections.unmodifiableSortedSet(new TreeSet<>(notEntitled));
    }

    /**
     * @param demands of the proposal and what they are about
     * @return empty if the contract is about none of them
     */
    static Optional<Cover> of(ContractUse use, Money rest, Map<Demand, Subject> demands, Coverage coverage, Tax tax) {
        FrameworkContract contract = use.contract();
        SortedMap<Integer, Money> covered = new TreeMap<>();
        SortedSet<Integer> asked = new TreeSet<>();
        SortedSet<String> notEntitled = new TreeSet<>();
        SortedSet<Basis> bases = new TreeSet<>();
        boolean all = true;
        for (Map.Entry<Demand, Subject> entry : demands.entrySet()) {
            Demand demand = entry.getKey();
            asked.addAll(demand.years());
            Optional<Basis> basis = coverage.basis(contract, demand, entry.getValue());
            all &= basis.isPresent();
            basis.ifPresent(bases::add);
            if (basis.isPresent() && !contract.entitles(demand.department())) {
                notEntitled.add(demand.department());
            } else if (basis.isPresent()) {
                demand.amounts().forEach((year, amount) -> {
                    if (contract.runsThrough(year)) {
                        covered.merge(year, amount, Money::plus);
                    }
                });
            }
        }
        if (bases.isEmpty()) {
            return Optional.empty();
        }
        Money net = tax.net(Money.sum(covered.values()));
        boolean whole = all && notEntitled.isEmpty() && covered.keySet().equals(asked) && rest.compareTo(net) >= 0;
        return Optional.of(new Cover(use, bases, new TreeSet<>(covered.keySet()), notEntitled, rest, net, whole));
    }

    /** Whether the contract runs on any day of the years. */
    boolean runsInto(SortedMap<Integer, Money> perYear) {
        FrameworkContract contract = use.contract();
        return !perYear.isEmpty()
                && contract.validTo().getYear() >= perYear.firstKey()
                && contract.validFrom().getYear() <= perYear.lastKey();
    }

    /** What can be called off: never more than is left. */
    public Money callable() {
        return net.compareTo(rest) <= 0 ? net : rest;
    }

    /** Whether anything of it can be called off. */
    public boolean isUsable() {
        return callable().signum() > 0 && use.level() != ContractUse.Level.EXHAUSTED;
    }
}
