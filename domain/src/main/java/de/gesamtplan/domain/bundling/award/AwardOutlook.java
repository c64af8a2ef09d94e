package de.gesamtplan.domain.bundling.award;

import de.gesamtplan.domain.bundling.BundlingProposal;
import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.JointProcurement;
import de.gesamtplan.domain.procurement.ContractUse;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What follows from the proposals of a round for procurement and for the standards catalogue.
 *
 * @param awards one per proposal, in their order
 * @param candidates repeated subjects for which no department names a standard: candidates for the standards catalogue
 */
public record AwardOutlook(
        List<Award> awards,
        List<ContractUse> contracts,
        List<Maverick> mavericks,
        List<JointProcurement> candidates,
        Saving saving) {
    /** From so many departments on a subject without a standard is a candidate. */
    static final int REPEATED = 3;

    public AwardOutlook {
        awards = List.copyOf(awards);
        contracts = List.copyOf(contracts);
        mavericks = List.copyOf(mavericks);
        candidates = List.copyOf(candidates);
    }

    /**
     * @param demands all of the round
     * @param standardised those that name a standard, as {@code department/item}
     */
    public static AwardOutlook of(
            List<JointProcurement> proposals,
            Collection<Demand> demands,
            Set<String> standardised,
            List<ContractUse> contracts,
            Tax tax,
            Saving saving) {
        return new AwardOutlook(
                proposals.stream().map(joint -> Award.of(joint, contracts, tax)).toList(),
                contracts,
                Maverick.among(demands, contracts),
                proposals.stream()
                        .filter(joint -> isCandidate(joint.proposal(), standardised))
                        .toList(),
                saving);
    }

    private static boolean isCandidate(BundlingProposal proposal, Set<String> standardised) {
        return proposal.departments().size() >= REPEATED
                && proposal.demands().stream()
                        .noneMatch(demand -> standardised.contains(demand.department() + "/" + demand.itemId()));
    }
}
