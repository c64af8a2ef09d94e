package de.gesamtplan.domain.bundling.award;

import de.gesamtplan.domain.bundling.BundlingProposals;
import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.slots.SlotReader;
import de.gesamtplan.domain.procurement.ContractUse;
import de.gesamtplan.domain.procurement.Tax;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What follows from the proposals of a round for procurement and for the standards catalogue.
 *
 * @param awards one per proposal, in their order
 * @param contracts all that are known, with what the plans would call off
 * @param standards products that several departments buy; those without a preferred standard first
 */
public record AwardOutlook(
        List<Award> awards,
        List<PlannedUse> contracts,
        List<Maverick> mavericks,
        List<StandardUse> standards,
        Saving saving) {
    /** What the outlook is judged by. */
    public record Given(
            SlotReader reader,
            Units units,
            List<ContractUse> contracts,
            StandardUse.Catalogue catalogue,
            Tax tax,
            Saving saving) {
        public Given {
            contracts = List.copyOf(contracts);
        }
    }

    public AwardOutlook {
        awards = List.copyOf(awards);
        contracts = List.copyOf(contracts);
        mavericks = List.copyOf(mavericks);
        standards = List.copyOf(standards);
    }

    /** @param demands all of the round, in proposals or not */
    public static AwardOutlook of(BundlingProposals proposals, Collection<Demand> demands, Given given) {
        Coverage coverage = new Coverage(given.reader(), given.contracts());
        Map<Demand, Subject> subjects = new LinkedHashMap<>();
        proposals.counted(demands).forEach(demand -> subjects.put(demand, coverage.read(demand)));
        Map<Demand, Subject> single = new LinkedHashMap<>(subjects);
        proposals.proposals().forEach(joint -> single.keySet()
                .removeAll(Set.copyOf(joint.proposal().demands())));
        Award.Rules rules = new Award.Rules(coverage, new Term(given.units()), given.units(), given.tax());
        CallOffs callOffs = new CallOffs(given.contracts());
        callOffs.reserve(single, rules.term(), given.tax());
        List<Award> awards = proposals.proposals().stream()
                .map(joint -> Award.of(joint, rules, callOffs))
                .toList();
        return new AwardOutlook(
                awards,
                callOffs.outcome(),
                Maverick.among(subjects, rules, given.contracts()),
                StandardUse.among(subjects, given.reader().lexicon(), given.catalogue(), proposals.day()),
                given.saving());
    }
}
