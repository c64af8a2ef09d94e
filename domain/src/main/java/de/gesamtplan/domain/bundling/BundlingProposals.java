package de.gesamtplan.domain.bundling;

import de.gesamtplan.domain.bundling.slots.SlotReader;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.procurement.Tax;
import de.gesamtplan.domain.procurement.Thresholds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All proposals of a round.
 *
 * @param day first of the round
 * @param taxPercent sales tax that plan amounts hold
 * @param demands how many were compared
 * @param duplicates needs that seem to be filed twice, by score, highest first
 * @param notCounted demands that confirmed duplicates leave out, by department and item
 * @param withoutConcept demands whose words the lexicon does not know, by how much money they ask for: the editor's list
 */
public record BundlingProposals(
        String round,
        LocalDate day,
        BigDecimal taxPercent,
        int demands,
        List<JointProcurement> proposals,
        List<Duplicate> duplicates,
        List<NotCounted> notCounted,
        List<Demand> withoutConcept) {

    /** What proposals are judged by. */
    public record Rules(Thresholds thresholds, LocalDate day, BigDecimal taxPercent, Decisions decisions) {}

    public BundlingProposals {
        proposals = List.copyOf(proposals);
        duplicates = List.copyOf(duplicates);
        notCounted = List.copyOf(notCounted);
        withoutConcept = List.copyOf(withoutConcept);
    }

    /** The same with other proposals, or the same under other names. */
    public BundlingProposals with(List<JointProcurement> others) {
        return new BundlingProposals(round, day, taxPercent, demands, others, duplicates, notCounted, withoutConcept);
    }

    /** How many duplicates nobody has confirmed yet. */
    public int possibleDuplicates() {
        return (int) duplicates.stream().filter(one -> !one.confirmed()).count();
    }

    /** Demands that count: of a need that is filed twice one. */
    public List<Demand> counted(Collection<Demand> all) {
        Set<Demand> copies = notCounted.stream().map(NotCounted::demand).collect(Collectors.toSet());
        return all.stream().filter(demand -> !copies.contains(demand)).toList();
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
                result.notCounted(),
                result.withoutConcept());
    }

    private static JointProcurement joint(BundlingProposal proposal, Rules rules) {
        List<Demand> members = proposal.counted();
        Tax tax = new Tax(rules.taxPercent());
        Money volume = Money.sum(members.stream().map(Demand::volume).toList());
        Money largest = members.stream()
                .map(Demand::volume)
                .max(Comparator.naturalOrder())
                .orElse(Money.ZERO);
        LocalDate day = members.stream()
                .flatMap(demand -> demand.years().stream())
                .min(Comparator.naturalOrder())
                .map(year -> LocalDate.of(year, 1, 1))
                .orElse(rules.day());
        return new JointProcurement(
                proposal,
                volume,
                tax.net(volume),
                day,
                rules.thresholds().procedure(tax.net(largest), day).orElse(null),
                rules.thresholds().procedure(tax.net(volume), day).orElse(null));
    }
}
