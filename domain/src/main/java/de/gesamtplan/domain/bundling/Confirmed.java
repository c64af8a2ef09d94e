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

    List<Star> join(List<Star> stars) {
        List<Star> all = new ArrayList<>(stars);
        for (Decisions.Pair pair : links.together()) {
            Optional<Star> one = holder(all, pair.one());
            Optional<Star> other = holder(all, pair.other());
            if (one.isPresent() && other.isPresent() && one.get() != other.get() && mayMeet(one.get(), other.get())) {
                all.remove(one.get());
                all.remove(other.get());
                all.add(united(one.get(), other.get()));
            }
        }
        return all;
    }

    private static Optional<Star> holder(List<Star> stars, ContentKey key) {
        return stars.stream()
                .filter(star ->
                        star.nodes().stream().anyMatch(node -> node.key().equals(key)))
                .findFirst();
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
