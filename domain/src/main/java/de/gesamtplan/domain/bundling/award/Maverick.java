package de.gesamtplan.domain.bundling.award;

import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.procurement.ContractUse;
import de.gesamtplan.domain.procurement.FrameworkContract;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A demand that a framework contract covers, whose department may call off, and that is planned without any such contract.
 *
 * @param contracts that could serve it
 */
public record Maverick(Demand demand, List<FrameworkContract> contracts) {
    public Maverick {
        contracts = List.copyOf(contracts);
    }

    /** Of all demands, the largest first. Exhausted contracts serve nobody. */
    static List<Maverick> among(Collection<Demand> demands, Collection<ContractUse> contracts) {
        List<Maverick> found = new ArrayList<>();
        for (Demand demand : demands) {
            List<FrameworkContract> serving = contracts.stream()
                    .filter(use -> use.level() != ContractUse.Level.EXHAUSTED)
                    .map(ContractUse::contract)
                    .filter(contract -> serves(contract, demand))
                    .sorted(Comparator.comparing(FrameworkContract::number))
                    .toList();
            boolean named =
                    serving.stream().anyMatch(contract -> contract.number().equals(demand.frameworkContract()));
            if (!serving.isEmpty() && !named) {
                found.add(new Maverick(demand, serving));
            }
        }
        found.sort(Comparator.comparing((Maverick maverick) -> maverick.demand().volume())
                .reversed()
                .thenComparing(maverick -> maverick.demand().department())
                .thenComparing(maverick -> maverick.demand().itemId()));
        return List.copyOf(found);
    }

    private static boolean serves(FrameworkContract contract, Demand demand) {
        String cpv = demand.cpv();
        return cpv != null
                && contract.covers(cpv)
                && contract.entitles(demand.department())
                && !demand.years().isEmpty()
                && Cover.runsThrough(contract, demand.years().first());
    }
}
