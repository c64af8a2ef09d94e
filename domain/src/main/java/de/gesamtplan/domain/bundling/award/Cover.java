package de.gesamtplan.domain.bundling.award;

import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.procurement.ContractUse;
import de.gesamtplan.domain.procurement.FrameworkContract;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How far a framework contract covers the demands of a proposal.
 *
 * @param years in which money is asked for and the contract runs from the first day to the last
 * @param notEntitled departments that ask for it and may not call off
 * @param net what entitled departments ask for in those years, EUR without tax
 */
public record Cover(
        ContractUse use, SortedSet<Integer> years, SortedSet<String> notEntitled, Money net, boolean whole) {
    public Cover {
        years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
        notEntitled = Collections.unmodifiableSortedSet(new TreeSet<>(notEntitled));
    }

    static Cover of(ContractUse use, Collection<Demand> demands, Tax tax) {
        FrameworkContract contract = use.contract();
        SortedMap<Integer, Money> covered = new TreeMap<>();
        SortedSet<Integer> asked = new TreeSet<>();
        SortedSet<String> notEntitled = new TreeSet<>();
        for (Demand demand : demands) {
            asked.addAll(demand.years());
            if (!contract.entitles(demand.department())) {
                notEntitled.add(demand.department());
                continue;
            }
            demand.amounts().forEach((year, amount) -> {
                if (runsThrough(contract, year)) {
                    covered.merge(year, amount, Money::plus);
                }
            });
        }
        Money net = tax.net(Money.sum(covered.values()));
        boolean whole = notEntitled.isEmpty()
                && covered.keySet().equals(asked)
                && use.rest().compareTo(net) >= 0;
        return new Cover(use, new TreeSet<>(covered.keySet()), notEntitled, net, whole);
    }

    static boolean runsThrough(FrameworkContract contract, int year) {
        return contract.runsOn(LocalDate.of(year, 1, 1)) && contract.runsOn(LocalDate.of(year, 12, 31));
    }

    /** Whether anything of it can be called off. */
    public boolean isUsable() {
        return net.signum() > 0 && use.level() != ContractUse.Level.EXHAUSTED;
    }
}
