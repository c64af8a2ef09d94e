package de.gesamtplan.domain.bundling;

import de.gesamtplan.domain.bundling.lexicon.Concept;
import de.gesamtplan.domain.bundling.lexicon.Lexicon;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Demands that are all like one of them, the reference. Nobody joins for being like another member, so chains of half-alike
 * ones do not form.
 *
 * @param rays the other members and how alike each is to the reference
 */
record Star(Node reference, List<Ray> rays) {
    /**
     * A member. Its features are worked out again when somebody wants to see them: a million of them do not fit into memory.
     *
     * @param sum of the features against the reference
     * @param bond the confirmed pair that put it here; null if it is here for its score
     */
    record Ray(Node node, BigDecimal sum, @Nullable Bond bond) {
        Score score(Node reference, Comparison comparison) {
            return bond == null ? comparison.of(reference, node) : comparison.confirmed(reference, node, bond);
        }
    }

    /** Two of which a planner said that they belong together, and with them all that is like either of them. */
    record Bond(Node one, Node other) {}

    Star {
        rays = List.copyOf(rays);
    }

    Star with(Ray ray) {
        List<Ray> more = new ArrayList<>(rays);
        more.add(ray);
        return new Star(reference, more);
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(List.of(reference));
        rays.forEach(ray -> nodes.add(ray.node()));
        return nodes;
    }

    boolean crossesDepartments() {
        return rays.stream().anyMatch(ray -> !ray.node()
                .demand()
                .department()
                .equals(reference.demand().department()));
    }

    /** Proposed if members of two departments are; else to be checked. */
    private Band band() {
        return rays.stream()
                .filter(ray -> !ray.node()
                        .demand()
                        .department()
                        .equals(reference.demand().department()))
                .map(ray -> Weights.band(ray.sum()))
                .min(Comparator.naturalOrder())
                .orElse(Band.TO_CHECK);
    }

    /** @param originals which demand counts in the place of another */
    BundlingProposal proposal(Comparison comparison, Lexicon lexicon, Map<Demand, Demand> originals) {
        Band band = band();
        Map<Ray, Score> scores = new LinkedHashMap<>();
        rays.forEach(ray -> scores.put(ray, ray.score(reference, comparison)));
        Feature against = against(scores.values());
        List<BundlingProposal.Member> members = new ArrayList<>();
        members.add(new BundlingProposal.Member(
                reference.demand(),
                reference.key(),
                band,
                new Score(List.of()),
                Explanation.ofReference(this, against),
                originals.get(reference.demand())));
        scores.forEach((ray, score) -> {
            Band own = Weights.band(ray.sum());
            members.add(new BundlingProposal.Member(
                    ray.node().demand(),
                    ray.node().key(),
                    own.compareTo(band) < 0 ? band : own,
                    score,
                    Explanation.of(score, reference.demand()),
                    originals.get(ray.node().demand())));
        });
        members.sort(Comparator.comparing(
                        (BundlingProposal.Member member) -> member.demand().key())
                .thenComparing(member -> member.demand().origin().deliveryId())
                .thenComparing(member -> member.demand().origin().line()));
        return new BundlingProposal(
                id(),
                reference.concept().map(concept -> concept.key()).orElse(""),
                label(lexicon),
                reference.slots().activity().label(),
                reference.demand(),
                members,
                band,
                mean(),
                Explanation.ofReference(this, against),
                against);
    }

    /** The thing; with the activity unless it is the usual one for it. */
    private String label(Lexicon lexicon) {
        if (!reference.isDecided()) {
            return reference.demand().title();
        }
        Concept concept = reference.concept().orElseThrow();
        boolean usual = lexicon.activity(concept.activity())
                .filter(activity -> activity.family().equals(reference.family()))
                .isPresent();
        return usual
                ? concept.label()
                : concept.label() + ": " + reference.slots().activity().label();
    }

    BigDecimal mean() {
        BigDecimal sum = rays.stream().map(Ray::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(rays.size()), 2, RoundingMode.HALF_UP);
    }

    private static @Nullable Feature against(Collection<Score> scores) {
        return scores.stream()
                .flatMap(score -> score.against().stream())
                .min(Comparator.comparing(Feature::weight)
                        .thenComparing(Feature::name)
                        .thenComparing(Feature::one)
                        .thenComparing(Feature::other))
                .orElse(null);
    }

    /** Of what all members say. */
    private String id() {
        List<String> keys = nodes().stream()
                .map(node -> node.key().department()
                        + '|'
                        + node.key().words()
                        + '|'
                        + node.slots().activity().family())
                .sorted()
                .toList();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", keys).getBytes(StandardCharsets.UTF_8));
            return "B-" + HexFormat.of().formatHex(digest, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
