package de.gesamtplan.domain.bundling.award;

import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.procurement.ContractUse;
import de.gesamtplan.domain.procurement.FrameworkContract;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A demand that a framework contract covers, whose department may call off, and that is planned without any such contract.
 *
 * @param ways contracts that could serve it, and why
 */
public record Maverick(Demand demand, List<Way> ways) {
    /** A contract that could serve. */
    public record Way(FrameworkContract contract, Basis basis) {}

    public Maverick {
        ways = List.copyOf(ways);
    }

    /** Of all demands, the largest first. Exhausted contracts serve nobody. */
    static List<Maverick> among(Map<Demand, Subject> demands, Award.Rules rules, Collection<ContractUse> contracts) {
        List<Maverick> found = new ArrayList<>();
        demands.forEach((demand, subject) -> {
            List<Way> ways = contracts.stream()
                    .filter(use -> use.level() != ContractUse.Level.EXHAUSTED)
                    .flatMap(use -> way(use.contract(), demand, subject, rules).stream())
                    .sorted(Comparator.comparing(Way::basis)
                            .thenComparing(way -> way.contract().number()))
                    .toList();
            if (!ways.isEmpty() && ways.get(0).basis() != Basis.NAMED) {
                found.add(new Maverick(demand, ways));
            }
        });
        found.sort(Comparator.comparing((Maverick maverick) -> maverick.demand().volume())
                .reversed()
                .thenComparing(maverick -> maverick.demand().department())
                .thenComparing(maverick -> maverick.demand().itemId()));
        return List.copyOf(found);
    }

    /** It serves if the earliest need falls into its time, all or in part. */
    private static Optional<Way> way(FrameworkContract contract, Demand demand, Subject subject, Award.Rules rules) {
        boolean open = contract.entitles(demand.department())
                && !demand.years().isEmpty()
                && rules.term()
                                .within(
                                        contract,
                                        demand,
                                        subject,
                                        demand.years().first())
                                .signum()
                        > 0;
        return open
                ? rules.coverage().basis(contract, demand, subject).map(basis -> new Way(contract, basis))
                : Optional.empty();
    }
}
