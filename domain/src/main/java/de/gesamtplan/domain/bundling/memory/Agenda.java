package de.gesamtplan.domain.bundling.memory;

import de.gesamtplan.domain.bundling.BundlingProposal;
import de.gesamtplan.domain.bundling.BundlingProposals;
import de.gesamtplan.domain.bundling.Decisions;
import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.Duplicate;
import de.gesamtplan.domain.bundling.JointProcurement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be decided in a round, and what was: each pair of wordings once. Members of proposals stand beside the one that
 * they are held against, then possible duplicates, then former decisions on other pairs.
 */
public record Agenda(List<Matter> matters) {
    private record Key(DecisionKind kind, Decisions.Pair pair) {}

    public Agenda {
        matters = List.copyOf(matters);
    }

    public static Agenda of(BundlingProposals proposals, Collection<Demand> demands, DecisionLog log, Review review) {
        Wordings wordings = new Wordings(demands);
        Map<Key, Matter> matters = new LinkedHashMap<>();
        proposals.proposals().stream()
                .map(JointProcurement::proposal)
                .forEach(proposal -> members(proposal, wordings, matters));
        duplicates(proposals.duplicates(), matters);
        log.inForce()
                .forEach(decision -> matters.computeIfAbsent(
                        new Key(decision.kind(), decision.pair()), key -> elsewhere(decision, wordings)));
        List<Matter> all = new ArrayList<>();
        matters.forEach((key, matter) ->
                all.add(matter.inViewOf(log.latest(key.kind(), key.pair()).orElse(null), review)));
        return new Agenda(all);
    }

    private static void members(BundlingProposal proposal, Wordings wordings, Map<Key, Matter> matters) {
        Decision.Side reference = side(proposal.reference());
        for (BundlingProposal.Member member : proposal.members()) {
            Decision.Side side = side(member.demand());
            if (!side.key().equals(reference.key())) {
                Decisions.Pair pair = DecisionKind.BUNDLE.pair(reference, side);
                matters.putIfAbsent(
                        new Key(DecisionKind.BUNDLE, pair),
                        new Matter(
                                DecisionKind.BUNDLE,
                                proposal.id(),
                                proposal.label(),
                                wordings.asked(reference),
                                wordings.asked(side),
                                member.score(),
                                member.reason(),
                                Matter.Standing.OPEN,
                                null,
                                List.of()));
            }
        }
    }

    private static Decision.Side side(Demand demand) {
        return Asked.of(List.of(demand)).side();
    }

    /** Of several demands that say the same, all beside the first: one decision is about all of them. */
    private static void duplicates(List<Duplicate> duplicates, Map<Key, Matter> matters) {
        Map<Key, List<Duplicate>> alike = new LinkedHashMap<>();
        for (Duplicate duplicate : duplicates) {
            Decisions.Pair pair = DecisionKind.DUPLICATE.pair(side(duplicate.one()), side(duplicate.other()));
            alike.computeIfAbsent(new Key(DecisionKind.DUPLICATE, pair), key -> new ArrayList<>())
                    .add(duplicate);
        }
        alike.forEach((key, same) -> {
            Duplicate first = same.get(0);
            matters.put(
                    key,
                    new Matter(
                            DecisionKind.DUPLICATE,
                            "",
                            "",
                            Asked.of(List.of(first.one())),
                            new Asked(side(first.other()), items(first, same)),
                            first.score(),
                            first.reason(),
                            Matter.Standing.OPEN,
                            null,
                            List.of()));
        });
    }

    private static String items(Duplicate first, List<Duplicate> same) {
        return String.join(
                ", ",
                same.stream()
                        .flatMap(one -> List.of(one.one(), one.other()).stream())
                        .filter(demand -> !demand.equals(first.one()))
                        .map(Demand::itemId)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** A decision on a pair that this run neither proposes nor takes for a duplicate. */
    private static Matter elsewhere(Decision decision, Wordings wordings) {
        Wordings.Both sides = wordings.of(decision);
        return new Matter(
                decision.kind(), "", "", sides.one(), sides.other(), null, "", Matter.Standing.OPEN, null, List.of());
    }

    /** What somebody has to decide now. */
    public List<Matter> open() {
        return matters.stream().filter(matter -> matter.standing().isOpen()).toList();
    }

    /** What is decided or put off. */
    public List<Matter> settled() {
        return matters.stream().filter(matter -> !matter.standing().isOpen()).toList();
    }
}
