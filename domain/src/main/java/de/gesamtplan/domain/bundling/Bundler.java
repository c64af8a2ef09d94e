package de.gesamtplan.domain.bundling;

import de.gesamtplan.domain.bundling.slots.SlotReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
     * @param withoutConcept demands whose words the lexicon does not know, by how much money they ask for
     */
    public record Result(List<BundlingProposal> proposals, List<Duplicate> duplicates, List<Demand> withoutConcept) {
        public Result {
            proposals = List.copyOf(proposals);
            duplicates = List.copyOf(duplicates);
            withoutConcept = List.copyOf(withoutConcept);
        }
    }

    public Result bundle(Collection<Demand> demands) {
        List<Node> nodes = new CpvNeighbours(reader.lexicon())
                .complete(demands.stream()
                        .map(demand -> Node.of(demand, reader))
                        .sorted(Node.ORDER)
                        .toList());
        Comparison comparison = new Comparison(weights, reader.lexicon(), new WordLikeness());
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
        List<Star> joined = new Kinship(comparison, reader.lexicon(), decisions.bundling())
                .join(new Confirmed(comparison, decisions.bundling()).join(found));
        List<BundlingProposal> proposals = joined.stream()
                .filter(Star::crossesDepartments)
                .map(Star::proposal)
                .sorted(Comparator.comparing((BundlingProposal p) -> Explanation.volume(p.demands()))
                        .reversed()
                        .thenComparing(BundlingProposal::id))
                .toList();
        List<Demand> unknown = nodes.stream()
                .filter(node -> node.concept().isEmpty())
                .map(Node::demand)
                .sorted(Comparator.comparing(Demand::volume).reversed().thenComparing(Demand::key))
                .toList();
        return new Result(proposals, new Duplicates(weights, decisions.duplicates()).among(nodes), unknown);
    }
}
