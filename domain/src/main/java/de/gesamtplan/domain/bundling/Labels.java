package de.gesamtplan.domain.bundling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells proposals apart by their labels: „Datenbank“, „Datenbank: Wartung und Pflege“. Two of one label are told apart by their
 * activities, if these differ, then by their references: „Drucker, wie „Farbdrucker A3““, at last by department and item.
 */
final class Labels {
    private Labels() {}

    static List<BundlingProposal> toldApart(List<BundlingProposal> proposals) {
        Map<String, Set<String>> activities = new HashMap<>();
        proposals.forEach(proposal -> activities
                .computeIfAbsent(proposal.label(), label -> new HashSet<>())
                .add(proposal.activity()));
        List<BundlingProposal> byActivity = wherever(
                proposals,
                proposal -> activities.getOrDefault(proposal.label(), Set.of()).size() < 2
                        ? proposal.label()
                        : proposal.label() + ": " + proposal.activity());
        List<BundlingProposal> byTitle = wherever(
                byActivity,
                proposal -> proposal.label() + ", wie „" + proposal.reference().title() + "“");
        return wherever(
                byTitle,
                proposal -> proposal.label() + " (" + proposal.reference().key() + ")");
    }

    /** Gives those another label that share theirs. */
    private static List<BundlingProposal> wherever(
            List<BundlingProposal> proposals, Function<BundlingProposal, String> other) {
        Map<String, Integer> counts = new HashMap<>();
        proposals.forEach(proposal -> counts.merge(proposal.label(), 1, Integer::sum));
        return proposals.stream()
                .map(proposal -> counts.getOrDefault(proposal.label(), 0) < 2
                        ? proposal
                        : proposal.labelled(other.apply(proposal)))
                .toList();
    }
}
