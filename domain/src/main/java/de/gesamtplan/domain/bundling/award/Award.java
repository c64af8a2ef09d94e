package de.gesamtplan.domain.bundling.award;

import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.JointProcurement;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.procurement.ContractUse;
import de.gesamtplan.domain.procurement.FrameworkContract;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal needs to become a framework contract, or why it needs none. Its lot is the proposal's subject.
 *
 * @param perYear volume by year, EUR with tax; the first year is the earliest need, the last the latest end
 * @param covers contracts that cover its kind, the one that covers the most first
 * @param prices null if no two departments count in one unit
 */
public record Award(
        JointProcurement joint,
        SortedMap<Integer, Money> perYear,
        List<Cover> covers,
        @Nullable PriceSpread prices) {
    /** What to do. */
    public enum Advice {
        CALL_OFF("abrufen, nicht ausschreiben"),
        CALL_OFF_PARTLY("teilweise abrufen, Rest ausschreiben"),
        TENDER("ausschreiben");

        private final String label;

        Advice(String label) {
            this.label = label;
        }

        /** German. */
        public String label() {
            return label;
        }
    }

    public Award {
        perYear = Collections.unmodifiableSortedMap(new TreeMap<>(perYear));
        covers = List.copyOf(covers);
    }

    static Award of(JointProcurement joint, Collection<ContractUse> contracts, Tax tax) {
        List<Demand> demands = joint.proposal().demands();
        SortedMap<Integer, Money> perYear = new TreeMap<>();
        demands.forEach(demand -> demand.amounts().forEach((year, amount) -> perYear.merge(year, amount, Money::plus)));
        List<Cover> covers = contracts.stream()
                .filter(use -> isOfItsKind(use.contract(), demands))
                .map(use -> Cover.of(use, demands, tax))
                .filter(cover -> cover.net().signum() > 0)
                .sorted(Comparator.comparing(Cover::whole)
                        .thenComparing(Cover::net)
                        .reversed()
                        .thenComparing(cover -> cover.use().contract().number()))
                .toList();
        return new Award(joint, perYear, covers, PriceSpread.of(demands).orElse(null));
    }

    /** The members are of one kind: a contract that covers or is named by one of them covers that kind. */
    private static boolean isOfItsKind(FrameworkContract contract, List<Demand> demands) {
        return demands.stream().anyMatch(demand -> {
            String cpv = demand.cpv();
            return cpv != null && contract.covers(cpv) || contract.number().equals(demand.frameworkContract());
        });
    }

    public Advice advice() {
        Optional<Cover> best = covers.stream().filter(Cover::isUsable).findFirst();
        if (best.isEmpty()) {
            return Advice.TENDER;
        }
        return best.get().whole() ? Advice.CALL_OFF : Advice.CALL_OFF_PARTLY;
    }
}
