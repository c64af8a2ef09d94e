package de.gesamtplan.domain.bundling;

import de.gesamtplan.domain.bundling.slots.SlotReader;
import de.gesamtplan.domain.bundling.text.SkippedBlock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds similar demands. Demands of one concept are grouped at once, never pair by pair; only those whose words the lexicon
 * does not decide are compared by their words. The order of the demands makes no difference.
 */
public final class Bundler {
    private final SlotReader reader;
    private final Weights weights;
    private final Decisions decisions;

    public Bundler(SlotReader reader, Weights weights, Decisions decisions) {
        this.reader = reader;
        this.weights = weights;
        this.decisions = decisions;
    }

    /**
     * What was found.
     *
     * @param proposals by volume, largest first
     * @param duplicates by score, highest first
     * @param notCounted by department and item
     * @param withoutConcept demands whose words the lexicon does not know, by how much money they ask for
     * @param skipped words that so many demands share that they brought none together; empty if nothing was left out
     */
    public record Result(
            List<BundlingProposal> proposals,
            List<Duplicate> duplicates,
            List<NotCounted> notCounted,
            List<Demand> withoutConcept,
            List<SkippedBlock> skipped) {
        public Result {
            skipped = List.copyOf(skipped);
            proposals = List.copyOf(proposals);
            duplicates = List.copyOf(duplicates);
            notCounted = List.copyOf(notCounted);
            withoutConcept = List.copyOf(withoutConcept);
        }
    }

    /**
     * Which demands belong together, and nothing else: for millions.
     *
     * @param groups of two or more demands
     * @param skipped words that so many demands share that they brought none together; empty if nothing was left out
     */
    public record Grouping(List<List<Demand>> groups, List<SkippedBlock> skipped) {
        public Grouping {
            groups = List.copyOf(groups);
            skipped = List.copyOf(skipped);
        }
    }

    /** Groups, without proposals, reasons and duplicates. */
    public Grouping group(Collection<Demand> demands) {
        List<SkippedBlock> skipped = new ArrayList<>();
        List<List<Demand>> groups = stars(nodes(demands), comparison(), skipped).stream()
                .filter(star -> !star.rays().isEmpty())
                .map(star -> star.nodes().stream().map(Node::demand).toList())
                .toList();
        return new Grouping(groups, skipped);
    }

    /** Scores of any pair of these demands. */
    public PairScores scores(Collection<Demand> demands) {
        return new PairScores(nodes(demands), comparison());
    }

    public Result bundle(Collection<Demand> demands) {
        List<Node> nodes = nodes(demands);
        Comparison comparison = comparison();
        List<SkippedBlock> skipped = new ArrayList<>();
        List<Duplicate> duplicates = new Duplicates(nodes, weights, decisions.duplicates()).found();
        List<NotCounted> notCounted = CountedOnce.among(duplicates, decisions);
        Map<Demand, Demand> originals = new HashMap<>();
        notCounted.forEach(copy -> originals.put(copy.demand(), copy.original()));
        List<BundlingProposal> proposals = stars(nodes, comparison, skipped).stream()
                .filter(Star::crossesDepartments)
                .map(star -> star.proposal(comparison, reader.lexicon(), originals))
                // One need that two departments filed is no bundle.
                .filter(proposal -> proposal.departments().size() > 1)
                .sorted(Comparator.comparing((BundlingProposal p) -> Explanation.volume(p.counted()))
                        .reversed()
                        .thenComparing(BundlingProposal::id))
                .toList();
        List<Demand> unknown = nodes.stream()
                .filter(node -> node.concept().isEmpty())
                .map(Node::demand)
                .sorted(Comparator.comparing(Demand::volume).reversed().thenComparing(Demand::key))
                .toList();
        return new Result(Labels.toldApart(proposals), duplicates, notCounted, unknown, skipped);
    }

    private Comparison comparison() {
        return new Comparison(weights, reader.lexicon(), new WordLikeness());
    }

    private List<Node> nodes(Collection<Demand> demands) {
        return new CpvNeighbours(reader.lexicon()).complete(new Reading(reader).nodes(demands));
    }

    private List<Star> stars(List<Node> nodes, Comparison comparison, List<SkippedBlock> skipped) {
        Stars stars = new Stars(comparison, decisions.bundling());
        List<Star> found = new ArrayList<>();
        Map<String, List<Node>> decided = new TreeMap<>();
        Map<String, List<Node>> open = new TreeMap<>();
        for (Node node : nodes) {
            String concept = node.concept().map(one -> one.key()).orElse("");
            if (node.isDecided()) {
                decided.computeIfAbsent(concept, key -> new ArrayList<>()).add(node);
            } else {
                open.computeIfAbsent(concept + '/' + node.family(), key -> new ArrayList<>())
                        .add(node);
            }
        }
        decided.values().forEach(group -> found.addAll(stars.ofConcept(group)));
        open.values().forEach(group -> found.addAll(stars.ofWords(group)));
        skipped.addAll(stars.skipped());
        List<Star> confirmed = new Confirmed(comparison, decisions.bundling()).join(found);
        return new Kinship(comparison, reader.lexicon(), decisions.bundling()).join(confirmed);
    }
}
