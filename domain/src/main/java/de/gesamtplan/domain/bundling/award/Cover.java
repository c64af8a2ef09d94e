package de.gesamtplan.domain.bundling.award;

import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.procurement.ContractUse;
import de.gesamtplan.domain.procurement.FrameworkContract;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How far a framework contract covers the demands of a proposal.
 *
 * @param bases why it is thought to cover them
 * @param notEntitled departments that ask for it and may not call off
 * @param rest what is left of the contract for this proposal, EUR without tax; see {@link CallOffs}
 * @param net what entitled departments ask for in the contract's time, EUR without tax; see {@link Term}
 * @param beyond what they ask for outside of it, EUR without tax
 * @param whole whether the contract serves all demands all the time
 */
public record Cover(
        ContractUse use,
        SortedSet<Basis> bases,
        SortedSet<String> notEntitled,
        Money rest,
        Money net,
        Money beyond,
        boolean whole) {
    public Cover {
        bases = Collections.unmodifiableSortedSet(new TreeSet<>(bases));
        notEntitled = Collections.unmodifiableSortedSet(new TreeSet<>(notEntitled));
    }

    /**
     * @param demands of the proposal and what they are about
     * @return empty if the contract is about none of them
     */
    static Optional<Cover> of(ContractUse use, Money rest, Map<Demand, Subject> demands, Award.Rules rules) {
        FrameworkContract contract = use.contract();
        Money asked = Money.ZERO;
        Money covered = Money.ZERO;
        SortedSet<String> notEntitled = new TreeSet<>();
        SortedSet<Basis> bases = new TreeSet<>();
        boolean all = true;
        for (Map.Entry<Demand, Subject> entry : demands.entrySet()) {
            Demand demand = entry.getKey();
            Optional<Basis> basis = rules.coverage().basis(contract, demand, entry.getValue());
            all &= basis.isPresent();
            basis.ifPresent(bases::add);
            if (basis.isPresent() && !contract.entitles(demand.department())) {
                notEntitled.add(demand.department());
            } else if (basis.isPresent()) {
                asked = asked.plus(demand.volume());
                covered = covered.plus(rules.term().within(contract, demand, entry.getValue()));
            }
        }
        if (bases.isEmpty()) {
            return Optional.empty();
        }
        Money net = rules.tax().net(covered);
        Money beyond = rules.tax().net(asked).minus(net);
        boolean whole = all && notEntitled.isEmpty() && beyond.signum() == 0 && rest.compareTo(net) >= 0;
        return Optional.of(new Cover(use, bases, notEntitled, rest, net, beyond, whole));
    }

    /** Whether the contract runs on any day of the years. */
    boolean runsInto(SortedMap<Integer, Money> perYear) {
        return perYear.keySet().stream().anyMatch(year -> use.contract().daysIn(year) > 0);
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
