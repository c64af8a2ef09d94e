package de.gesamtplan.domain.bundling;

import de.gesamtplan.domain.bundling.lexicon.Concept;
import de.gesamtplan.domain.bundling.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
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
        List<Star> result = new ArrayList<>();
        for (Star star : stars) {
            boolean settled = star.crossesDepartments() || !star.reference().isDecided();
            (settled ? result : lonely).add(star);
        }
        Map<String, List<Integer>> below = below(result);
        for (Star star : lonely) {
            List<Integer> kin = below.getOrDefault(
                    star.reference().concept().orElseThrow().key()
                            + '/'
                            + star.reference().family(),
                    List.of());
            if (kin.size() == 1) {
                int home = kin.get(0);
                star.nodes().forEach(node -> result.set(home, offered(node, result.get(home), result)));
            } else {
                result.add(star);
            }
        }
        return result;
    }

    /** Places of the stars whose concept lies below a concept, of one activity. */
    private Map<String, List<Integer>> below(List<Star> stars) {
        Map<String, List<Integer>> below = new HashMap<>();
        for (int i = 0; i < stars.size(); i++) {
            Node reference = stars.get(i).reference();
            if (reference.isDecided()) {
                for (Concept above : lexicon.above(reference.concept().orElseThrow())) {
                    below.computeIfAbsent(above.key() + '/' + reference.family(), key -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        return below;
    }

    private Star offered(Node node, Star home, List<Star> result) {
        Score score = comparison.of(home.reference(), node);
        if (Weights.band(score.sum()) != Band.APART && !isRejected(node, home)) {
            return home.with(new Star.Ray(node, score.sum(), null));
        }
        result.add(new Star(node, List.of()));
        return home;
    }

    private boolean isRejected(Node node, Star home) {
        Set<ContentKey> rejected = apart.getOrDefault(node.key(), Set.of());
        return home.nodes().stream().anyMatch(member -> rejected.contains(member.key()));
    }
}
