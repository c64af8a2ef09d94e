package de.gesamtplan.domain.bundling;

import de.gesamtplan.domain.bundling.slots.SlotReader;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.procurement.FrameworkContract;
import de.gesamtplan.domain.procurement.Thresholds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * All proposals of a round.
 *
 * @param day on which thresholds and contracts are looked up
 * @param taxPercent sales tax that plan amounts hold
 * @param demands how many were compared
 * @param duplicates needs that seem to be filed twice, by score, highest first
 * @param withoutConcept demands whose words the lexicon does not know, by how much money they ask for: the editor's list
 */
public record BundlingProposals(
        String round,
        LocalDate day,
        BigDecimal taxPercent,
        int demands,
        List<JointProcurement> proposals,
        List<Duplicate> duplicates,
        List<Demand> withoutConcept) {

    /** What proposals are judged by. */
    public record Rules(
            Thresholds thresholds,
            List<FrameworkContract> contracts,
            LocalDate day,
            BigDecimal taxPercent,
            Decisions decisions) {}

    public BundlingProposals {
        proposals = List.copyOf(proposals);
        duplicates = List.copyOf(duplicates);
        withoutConcept = List.copyOf(withoutConcept);
    }

    /** The same with other proposals, or the same under other names. */
    public BundlingProposals with(List<JointProcurement> others) {
        return new BundlingProposals(round, day, taxPercent, demands, others, duplicates, withoutConcept);
    }

    /** Finds the proposals. The order of the demands makes no difference. */
    public static BundlingProposals of(
            String round, Collection<Demand> demands, SlotReader reader, Weights weights, Rules rules) {
        Bundler.Result result = new Bundler(reader, weights, rules.decisions()).bundle(demands);
        return new BundlingProposals(
                round,
                rules.day(),
                rules.taxPercent(),
                demands.size(),
                result.proposals().stream()
                        .map(proposal -> joint(proposal, rules))
                        .toList(),
                result.duplicates(),
                result.withoutConcept());
    }

    private static JointProcurement joint(BundlingProposal proposal, Rules rules) {
        List<Demand> members = proposal.demands();
        Money volume = Money.sum(members.stream().map(Demand::volume).toList());
        Money largest = members.stream()
                .map(Demand::volume)
                .max(Comparator.naturalOrder())
                .orElse(Money.ZERO);
        return new JointProcurement(
                proposal,
                volume,
                net(volume, rules),
                rules.thresholds().procedure(net(largest, rules), rules.day()).orElse(null),
                rules.thresholds().procedure(net(volume, rules), rules.day()).orElse(null),
                contracts(members, rules));
    }

    private static Money net(Money gross, Rules rules) {
        BigDecimal factor = BigDecimal.ONE.add(rules.taxPercent().movePointLeft(2));
        return new Money(gross.euros().divide(factor, 2, RoundingMode.HALF_UP));
    }

    private static List<String> contracts(List<Demand> members, Rules rules) {
        return rules.contracts().stream()
                .filter(contract -> contract.runsOn(rules.day())
                        && members.stream().allMatch(m -> m.cpv() != null && contract.covers(m.cpv()))
                        && members.stream().allMatch(m -> contract.entitles(m.department())))
                .map(contract -> contract.number() + " " + contract.name())
                .sorted()
                .toList();
    }
}
