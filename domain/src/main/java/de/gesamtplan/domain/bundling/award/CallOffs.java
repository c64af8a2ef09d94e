package de.gesamtplan.domain.bundling.award;

import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.procurement.ContractUse;
import de.gesamtplan.domain.procurement.FrameworkContract;
import de.gesamtplan.domain.procurement.Tax;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the plans of a round take of the framework contracts, so that no rest is given away twice: first what single demands
 * say they will call off, then proposals in their order.
 */
final class CallOffs {
    private final List<ContractUse> uses;
    private final Map<String, Money> planned = new TreeMap<>();

    CallOffs(List<ContractUse> uses) {
        this.uses = uses;
    }

    /** Demands outside proposals that name a contract; of each what falls into its time. */
    void reserve(Map<Demand, Subject> single, Term term, Tax tax) {
        for (ContractUse use : uses) {
            FrameworkContract contract = use.contract();
            Money sum = Money.sum(single.entrySet().stream()
                    .filter(one -> contract.number().equals(one.getKey().frameworkContract()))
                    .map(one -> term.within(contract, one.getKey(), one.getValue()))
                    .toList());
            take(contract, tax.net(sum));
        }
    }

    void take(FrameworkContract contract, Money net) {
        planned.merge(contract.number(), net, Money::plus);
    }

    /** What is left for others, 0 at least. */
    Money rest(ContractUse use) {
        return use.rest().minus(planned(use)).max(Money.ZERO);
    }

    private Money planned(ContractUse use) {
        return planned.getOrDefault(use.contract().number(), Money.ZERO);
    }

    List<ContractUse> uses() {
        return uses;
    }

    List<PlannedUse> outcome() {
        return uses.stream().map(use -> new PlannedUse(use, planned(use))).toList();
    }
}
