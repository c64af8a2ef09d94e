package de.gesamtplan.domain.bundling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How alike two demands are: the sum of its reasons. Additive log-odds with weights set by hand, in the manner of
 * Fellegi and Sunter; an auditor can add them up.
 */
public record Similarity(List<Reason> reasons) {
    /** From this on a pair is proposed; below it is not. */
    public static final double PROPOSED = 3.0;

    private static final BigDecimal CLOSE_PRICE = new BigDecimal("1.6");
    private static final BigDecimal FAR_PRICE = new BigDecimal("4");

    public Similarity {
        reasons = List.copyOf(reasons);
    }

    static Similarity of(Profiled one, Profiled other, WordWeights weights) {
        List<Reason> reasons = new ArrayList<>();
        words(one, other, weights, reasons);
        if (one.activity().fits(other.activity())) {
            reasons.add(new Reason("gleiche Tätigkeit: " + one.activity().label(), 0.8));
        } else {
            reasons.add(new Reason(
                    "andere Tätigkeit: " + one.activity().label() + " und "
                            + other.activity().label(),
                    -4.0));
        }
        size(one, other, reasons);
        cpv(one.demand().cpv(), other.demand().cpv(), reasons);
        price(one.demand(), other.demand(), reasons);
        if (Collections.disjoint(one.demand().years(), other.demand().years())) {
            reasons.add(new Reason("kein gemeinsames Jahr", -0.8));
        } else {
            reasons.add(new Reason("gemeinsame Jahre", 0.3));
        }
        return new Similarity(reasons);
    }

    private static void words(Profiled one, Profiled other, WordWeights weights, List<Reason> reasons) {
        if (one.match().isPresent() && other.match().isPresent()) {
            Lexicon.Match a = one.match().get();
            Lexicon.Match b = other.match().get();
            if (a.concept().equals(b.concept())) {
                reasons.add(new Reason(
                        "gleicher Gegenstand: „" + a.written() + "“ und „" + b.written() + "“ → "
                                + a.concept().label() + " (Lexikon)",
                        3.5));
            } else {
                reasons.add(new Reason(
                        "anderer Gegenstand: " + a.concept().label() + " und "
                                + b.concept().label(),
                        -5.0));
            }
            return;
        }
        double alike = weights.cosine(one.objectStems(), other.objectStems());
        double weight = alike >= 0.85 ? 3.0 : alike >= 0.6 ? 1.5 : -3.0;
        reasons.add(new Reason(
                "Wörter zu " + BigDecimal.valueOf(alike * 100).setScale(0, RoundingMode.HALF_UP) + " % gleich",
                weight));
    }

    private static void size(Profiled one, Profiled other, List<Reason> reasons) {
        String a = one.words().size();
        String b = other.words().size();
        if (a != null && b != null) {
            reasons.add(
                    a.equals(b)
                            ? new Reason("gleiche Größe: " + a, 0.8)
                            : new Reason("andere Größe: " + a + " und " + b, -1.5));
        }
    }

    private static void cpv(@Nullable String one, @Nullable String other, List<Reason> reasons) {
        if (one == null || other == null) {
            return;
        }
        int common = 0;
        while (common < 8 && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        if (common >= 5) {
            reasons.add(new Reason("gleiche CPV-Gruppe " + one.substring(0, 5), 0.8));
        } else if (common < 2) {
            reasons.add(
                    new Reason("andere CPV-Abteilung: " + one.substring(0, 2) + " und " + other.substring(0, 2), -1.0));
        }
    }

    private static void price(Demand one, Demand other, List<Reason> reasons) {
        Optional<BigDecimal> a = unitPrice(one);
        Optional<BigDecimal> b = unitPrice(other);
        if (a.isEmpty() || b.isEmpty() || one.unit() == null || !one.unit().equals(other.unit())) {
            return;
        }
        BigDecimal ratio = a.get().max(b.get()).divide(a.get().min(b.get()), 4, RoundingMode.HALF_UP);
        if (ratio.compareTo(CLOSE_PRICE) <= 0) {
            reasons.add(new Reason("ähnlicher Stückpreis", 0.4));
        } else if (ratio.compareTo(FAR_PRICE) > 0) {
            reasons.add(new Reason("sehr verschiedener Stückpreis", -0.8));
        }
    }

    private static Optional<BigDecimal> unitPrice(Demand demand) {
        BigDecimal quantity = demand.quantity();
        if (quantity == null
                || quantity.signum() <= 0
                || demand.volume().signum() <= 0
                || demand.years().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(demand.volume().euros().divide(quantity, 4, RoundingMode.HALF_UP));
    }

    /** Log-odds of all reasons together. */
    public double score() {
        return reasons.stream().mapToDouble(Reason::weight).sum();
    }
}
