package de.gesamtplan.domain.bundling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                    .filter(star -> holds(star, pair.one()) || holds(star, pair.other()))
                    .toList();
            boolean both = holders.stream().anyMatch(star -> holds(star, pair.one()))
                    && holders.stream().anyMatch(star -> holds(star, pair.other()));
            if (both) {
                join(holders, all);
            }
        }
        return all;
    }

    private void join(List<Star> holders, List<Star> all) {
        Star star = holders.get(0);
        for (Star other : holders.subList(1, holders.size())) {
            if (mayMeet(star, other)) {
                all.remove(star);
                all.remove(other);
                star = united(star, other);
                all.add(star);
            }
        }
    }

    private static boolean holds(Star star, ContentKey key) {
        return star.nodes().stream().anyMatch(node -> node.key().equals(key));
    }

    private boolean mayMeet(Star one, Star other) {
        return one.nodes().stream().noneMatch(node -> other.nodes().stream()
                .anyMatch(that -> apart.getOrDefault(node.key(), Set.of()).contains(that.key())));
    }

    private Star united(Star one, Star other) {
        Star star = one;
        for (Node node : other.nodes()) {
            star = star.with(new Star.Ray(
                    node, comparison.confirmed(one.reference(), node).sum(), true));
        }
        return star;
    }
}
