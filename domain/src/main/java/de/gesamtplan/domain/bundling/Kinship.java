package de.gesamtplan.domain.bundling;

import de.gesamtplan.domain.bundling.lexicon.Concept;
import de.gesamtplan.domain.bundling.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Offers a demand of a broad concept that found nobody to the one proposal of a narrower concept: „Drucker“ to the laser
 * printers. If there are several, none is better than the other.
 */
final class Kinship {
    private final Comparison comparison;
    private final Lexicon lexicon;
    private final Map<ContentKey, Set<ContentKey>> apart;

    Kinship(Comparison comparison, Lexicon lexicon, Decisions.Links links) {
        this.comparison = comparison;
        this.lexicon = lexicon;
        this.apart = Stars.apart(links);
    }

    List<Star> join(List<Star> stars) {
        List<Star> lonely = new ArrayList<>();
        List<Star> homes = new ArrayList<>();
        for (Star star : stars) {
            boolean settled = star.crossesDepartments() || !star.reference().isDecided();
            (settled ? homes : lonely).add(star);
        }
        List<Star> result = new ArrayList<>(homes);
        for (Star star : lonely) {
            List<Integer> kin = new ArrayList<>();
            for (int i = 0; i < homes.size(); i++) {
                if (isKin(star.reference(), homes.get(i).reference())) {
                    kin.add(i);
                }
            }
            if (kin.size() == 1) {
                int home = kin.get(0);
                star.nodes().forEach(node -> result.set(home, offered(node, result.get(home), result)));
            } else {
                result.add(star);
            }
        }
        return result;
    }

    private Star offered(Node node, Star home, List<Star> result) {
        Score score = comparison.of(home.reference(), node);
        if (Weights.band(score.sum()) != Band.APART && !isRejected(node, home)) {
            return home.with(new Star.Ray(node, score));
        }
        result.add(new Star(node, List.of()));
        return home;
    }

    private boolean isRejected(Node node, Star home) {
        Set<ContentKey> rejected = apart.getOrDefault(node.key(), Set.of());
        return home.nodes().stream().anyMatch(member -> rejected.contains(member.key()));
    }

    private boolean isKin(Node one, Node other) {
        if (!other.isDecided() || !one.family().equals(other.family())) {
            return false;
        }
        Concept a = one.concept().orElseThrow();
        Concept b = other.concept().orElseThrow();
        return !a.equals(b) && lexicon.isWithin(b, a);
    }
}
