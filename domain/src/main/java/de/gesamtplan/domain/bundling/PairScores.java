package de.gesamtplan.domain.bundling;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Scores of any two of the same demands, whether they met in a group or not: for checks and for questions about a pair. */
public final class PairScores {
    private final Map<Demand, Node> nodes = new IdentityHashMap<>();
    private final Comparison comparison;

    PairScores(List<Node> nodes, Comparison comparison) {
        nodes.forEach(node -> this.nodes.put(node.demand(), node));
        this.comparison = comparison;
    }

    /** @throws IllegalArgumentException if one of them was not given to {@link Bundler#scores} */
    public Score of(Demand one, Demand other) {
        return comparison.of(node(one), node(other));
    }

    private Node node(Demand demand) {
        Node node = nodes.get(demand);
        if (node == null) {
            throw new IllegalArgumentException("not one of the demands: " + demand.key());
        }
        return node;
    }
}
