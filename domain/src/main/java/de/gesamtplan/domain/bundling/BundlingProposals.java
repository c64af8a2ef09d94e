package de.gesamtplan.domain.bundling;

import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.procurement.FrameworkContract;
import de.gesamtplan.domain.procurement.Thresholds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All proposals of a round.
 *
 * @param day on which thresholds and contracts are looked up
 * @param taxPercent sales tax that plan amounts hold
 * @param demands how many were compared
 * @param withoutConcept demands whose words the lexicon does not know, by how much money they ask for: the editor's list
 */
public record BundlingProposals(
        String round,
        LocalDate day,
        BigDecimal taxPercent,
        int demands,
        List<JointProcurement> proposals,
        List<Demand> withoutConcept) {
    private static final int UNKNOWN_SHOWN = 40;

    /** What proposals are judged by. */
    public record Rules(
            Thresholds thresholds,
            List<FrameworkContract> contracts,
            LocalDate day,
            BigDecimal taxPercent,
            Decisions decisions) {}

    public BundlingProposals {
        proposals = List.copyOf(proposals);
        withoutConcept = List.copyOf(withoutConcept);
    }

    /** The same with other proposals, or the same under other names. */
    public BundlingProposals with(List<JointProcurement> others) {
        return new BundlingProposals(round, day, taxPercent, demands, others, withoutConcept);
    }

    /** Finds the proposals. The order of the demands makes no difference. */
    public static BundlingProposals of(String round, Collection<Demand> demands, Lexicon lexicon, Rules rules) {
        List<Profiled> all = demands.stream()
                .sorted(Comparator.comparing(Demand::key))
                .map(demand -> Profiled.of(demand, lexicon))
                .toList();
        WordWeights weights = new WordWeights(all);
        List<JointProcurement> proposals = new ArrayList<>();
        for (Cluster cluster :
                Cluster.all(all, pairs(all, weights), rules.decisions().bundling())) {
            if (cluster.departments() >= 2) {
                proposals.add(proposal(cluster, rules));
            }
        }
        proposals.sort(Comparator.comparing(JointProcurement::volume).reversed().thenComparing(p -> p.proposal()
                .id()));
        List<Demand> unknown = all.stream()
                .filter(one -> one.match().isEmpty())
                .map(Profiled::demand)
                .sorted(Comparator.comparing(Demand::volume).reversed().thenComparing(Demand::key))
                .limit(UNKNOWN_SHOWN)
                .toList();
        return new BundlingProposals(round, rules.day(), rules.taxPercent(), all.size(), proposals, unknown);
    }

    private static List<Cluster.Pair> pairs(List<Profiled> all, WordWeights weights) {
        Map<String, List<Profiled>> blocks = new TreeMap<>();
        all.forEach(one -> one.blocks().forEach(block -> blocks.computeIfAbsent(block, b -> new ArrayList<>())
                .add(one)));
        Map<String, Cluster.Pair> pairs = new LinkedHashMap<>();
        for (List<Profiled> block : blocks.values()) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    Profiled one = block.get(i);
                    Profiled other = block.get(j);
                    pairs.computeIfAbsent(
                            one.demand().key() + '|' + other.demand().key(),
                            key -> new Cluster.Pair(one, other, Similarity.of(one, other, weights)));
                }
            }
        }
        return List.copyOf(pairs.values());
    }

    private static JointProcurement proposal(Cluster cluster, Rules rules) {
        List<Demand> members = cluster.members().stream()
                .map(Profiled::demand)
                .sorted(Comparator.comparing(Demand::key))
                .toList();
        Money volume = Money.sum(members.stream().map(Demand::volume).toList());
        Money largest = members.stream()
                .map(Demand::volume)
                .max(Comparator.naturalOrder())
                .orElse(Money.ZERO);
        return new JointProcurement(
                cluster.proposal(),
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
