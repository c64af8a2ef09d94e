package de.gesamtplan.domain.bundling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings confirmed pairs into one star, unless a rejection of any two members forbids it. */
final class Confirmed {
    private final Comparison comparison;
    private final Decisions.Links links;
    private final Map<ContentKey, Set<ContentKey>> apart;

    Confirmed(Comparison comparison, Decisions.Links links) {
        this.comparison = comparison;
        this.links = links;
        this.apart = Stars.apart(links);
    }

    /** A pair is about wordings: all demands that say so come together. */
    List<Star> join(List<Star> stars) {
        List<Star> all = new ArrayList<>(stars);
        for (Decisions.Pair pair : links.together()) {
            List<Star> holders = all.stream()
                    .filter(star -> first(star, pair.one()).isPresent()
                            || first(star, pair.other()).isPresent())
                    .toList();
            Optional<Node> one = first(holders, pair.one());
            Optional<Node> other = first(holders, pair.other());
            if (one.isPresent() && other.isPresent()) {
                join(holders, new Star.Bond(one.get(), other.get()), all);
            }
        }
        return all;
    }

    private void join(List<Star> holders, Star.Bond bond, List<Star> all) {
        Star star = holders.get(0);
        for (Star other : holders.subList(1, holders.size())) {
            if (mayMeet(star, other)) {
                all.remove(star);
                all.remove(other);
                star = united(star, other, bond);
                all.add(star);
            }
        }
    }

    private static Optional<Node> first(List<Star> stars, ContentKey key) {
        return stars.stream().flatMap(star -> first(star, key).stream()).min(Node.ORDER);
    }

    private static Optional<Node> first(Star star, ContentKey key) {
        return star.nodes().stream().filter(node -> node.key().equals(key)).min(Node.ORDER);
    }

    private boolean mayMeet(Star one, Star other) {
        return one.nodes().stream().noneMatch(node -> other.nodes().stream()
                .anyMatch(that -> apart.getOrDefault(node.key(), Set.of()).contains(that.key())));
    }

    private Star united(Star one, Star other, Star.Bond bond) {
        Star star = one;
        for (Node node : other.nodes()) {
            star = star.with(new Star.Ray(
                    node, comparison.confirmed(one.reference(), node, bond).sum(), bond));
        }
        return star;
    }
}
