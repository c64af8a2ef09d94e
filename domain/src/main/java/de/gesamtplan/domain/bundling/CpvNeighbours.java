package de.gesamtplan.domain.bundling;

import de.gesamtplan.domain.bundling.lexicon.Activity;
import de.gesamtplan.domain.bundling.lexicon.Concept;
import de.gesamtplan.domain.bundling.lexicon.Lexicon;
import de.gesamtplan.domain.bundling.slots.Found;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives a demand whose words say nothing the object that nearly all others with its CPV code have. That is weak evidence: it
 * takes a fitting price to be proposed.
 */
final class CpvNeighbours {
    private static final int LEAST = 2;
    /** So many of all with the code, in percent. */
    private static final int SHARE = 80;

    private final Lexicon lexicon;

    CpvNeighbours(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Node> complete(List<Node> nodes) {
        Map<String, Map<Concept, Integer>> counts = new HashMap<>();
        for (Node node : nodes) {
            String cpv = node.demand().cpv();
            if (cpv != null && node.concept().isPresent()) {
                counts.computeIfAbsent(cpv, code -> new HashMap<>())
                        .merge(node.concept().get(), 1, Integer::sum);
            }
        }
        return nodes.stream().map(node -> completed(node, counts)).toList();
    }

    private Node completed(Node node, Map<String, Map<Concept, Integer>> counts) {
        String cpv = node.demand().cpv();
        if (cpv == null || node.concept().isPresent()) {
            return node;
        }
        Map<Concept, Integer> concepts = counts.getOrDefault(cpv, Map.of());
        int all = concepts.values().stream().mapToInt(Integer::intValue).sum();
        Optional<Concept> most = concepts.entrySet().stream()
                .filter(count -> count.getValue() >= LEAST && count.getValue() * 100 >= all * SHARE)
                .map(Map.Entry::getKey)
                .filter(concept -> !concept.distinguished())
                .findFirst();
        if (most.isEmpty()) {
            return node;
        }
        Activity usual =
                lexicon.activity(most.get().activity()).orElse(node.slots().activity());
        Found found = new Found(most.get(), "CPV " + cpv, "CPV " + cpv, Found.Evidence.CPV);
        return new Node(node.demand(), node.slots().about(found, usual), node.key());
    }
}
