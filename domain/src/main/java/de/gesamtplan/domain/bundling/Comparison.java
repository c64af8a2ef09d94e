package de.gesamtplan.domain.bundling;

import de.gesamtplan.domain.bundling.lexicon.Activity;
import de.gesamtplan.domain.bundling.lexicon.Concept;
import de.gesamtplan.domain.bundling.lexicon.Lexicon;
import de.gesamtplan.domain.bundling.slots.Found;
import de.gesamtplan.domain.plan.Category;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds two demands against one another, feature by feature. What one of them does not say is not compared. */
final class Comparison {
    static final BigDecimal CLOSE_PRICE = new BigDecimal("1.6");
    private static final BigDecimal FAR_PRICE = new BigDecimal("6");
    private static final BigDecimal IMPOSSIBLE_PRICE = new BigDecimal("20");
    private static final Set<String> OPEN = Set.of("betrieb", "entwicklung");
    private static final Set<String> USES = Set.of("betrieb", "entwicklung", "erwerb", "einfuehrung");
    private static final Set<String> UPKEEP = Set.of("wartung", "betrieb");
    private static final Set<Category> DEVICES = Set.of(Category.HW, Category.NETZ);
    private static final Set<Category> OPERATION = Set.of(Category.DL, Category.NETZ, Category.RZ);
    private static final Set<Category> PROGRAMS = Set.of(Category.SW, Category.FV);
    /** Units of which one is as much as the whole. */
    private static final Set<String> LUMPS = Set.of("pauschale", "pauschal", "jahr", "projekt", "psch");

    private static final double NEARLY_EQUAL = 0.85;
    private static final double ALIKE = 0.60;

    private final Weights weights;
    private final Lexicon lexicon;
    private final WordLikeness likeness;

    Comparison(Weights weights, Lexicon lexicon, WordLikeness likeness) {
        this.weights = weights;
        this.lexicon = lexicon;
        this.likeness = likeness;
    }

    Score of(Node one, Node other) {
        List<Feature> features = new ArrayList<>();
        object(one, other, features);
        activity(one, other, features);
        further(one, other, features);
        size(one, other, features);
        cpv(one, other, features);
        category(one, other, features);
        price(one.demand(), other.demand(), features);
        years(one.demand(), other.demand(), features);
        return new Score(features);
    }

    /** Of two that a confirmed pair, of which they may be part, brings together: the decision is a feature of its own. */
    Score confirmed(Node one, Node other, Star.Bond bond) {
        List<Feature> features = new ArrayList<>(of(one, other).features());
        features.add(weights.feature("Entscheidung", "bestätigt", said(bond.one()), said(bond.other())));
        return new Score(features);
    }

    private static String said(Node node) {
        return node.demand().key() + " „" + node.demand().title() + "“";
    }

    private void object(Node one, Node other, List<Feature> features) {
        Optional<Found> a = one.slots().object();
        Optional<Found> b = other.slots().object();
        if (a.isEmpty() || b.isEmpty()) {
            words(one, other, features);
            return;
        }
        Concept concept = a.get().concept();
        String level = level(a.get(), b.get());
        features.add(weights.feature("Gegenstand", level, shown(a.get()), shown(b.get())));
        if (concept.distinguished() && concept.equals(b.get().concept())) {
            details(one, other, features);
        }
    }

    private String level(Found a, Found b) {
        if (!a.concept().equals(b.concept())) {
            boolean related = lexicon.isWithin(a.concept(), b.concept()) || lexicon.isWithin(b.concept(), a.concept());
            return related ? "Oberbegriff" : "verschieden";
        }
        Set<Found.Evidence> evidence = Set.copyOf(
                List.of(a.evidence(), b.evidence()).stream().distinct().toList());
        if (evidence.contains(Found.Evidence.CPV)) {
            return "nur CPV";
        }
        if (evidence.contains(Found.Evidence.AGAINST_CATEGORY)) {
            return "gegen die Kategorie";
        }
        if (evidence.contains(Found.Evidence.DESCRIPTION)) {
            return "aus Beschreibung";
        }
        if (evidence.contains(Found.Evidence.PARAPHRASE_WITH_DESCRIPTION)) {
            return "umschrieben, mit Beschreibung";
        }
        if (evidence.contains(Found.Evidence.PARAPHRASE)) {
            return "umschrieben";
        }
        return evidence.contains(Found.Evidence.SPELLING) ? "Schreibfehler" : "gleich";
    }

    private static String shown(Found found) {
        boolean rephrased = found.evidence() == Found.Evidence.PARAPHRASE
                || found.evidence() == Found.Evidence.PARAPHRASE_WITH_DESCRIPTION;
        return (rephrased ? "Umschreibung " : "") + "„" + found.written() + "“ → "
                + found.concept().label();
    }

    private void words(Node one, Node other, List<Feature> features) {
        double alike = likeness.of(one.slots().words(), other.slots().words());
        String level = alike >= NEARLY_EQUAL ? "Wörter fast gleich" : alike >= ALIKE ? "Wörter ähnlich" : "verschieden";
        features.add(weights.feature(
                "Gegenstand",
                level,
                String.join(" ", one.slots().words()),
                String.join(" ", other.slots().words()) + " ("
                        + BigDecimal.valueOf(alike).setScale(2, RoundingMode.HALF_UP) + ")"));
    }

    private void details(Node one, Node other, List<Feature> features) {
        String a = String.join(" ", one.slots().rest());
        String b = String.join(" ", other.slots().rest());
        String level;
        if (a.isEmpty() || b.isEmpty()) {
            level = a.equals(b) ? "keine" : "teilweise";
        } else {
            double alike = likeness.of(
                    List.copyOf(one.slots().rest()), List.copyOf(other.slots().rest()));
            level = alike >= ALIKE ? "gleich" : alike >= 0.3 ? "teilweise" : "verschieden";
        }
        features.add(weights.feature("Nähere Angaben", level, a, b));
    }

    private void activity(Node one, Node other, List<Feature> features) {
        Activity a = one.slots().activity();
        Activity b = other.slots().activity();
        String level = isOpen(one, other) || isOpen(other, one)
                ? "offen"
                : switch (a.fit(b)) {
                    case SAME -> "gleich";
                    case RELATED -> "verwandt";
                    case DIFFERENT -> "verschieden";
                };
        features.add(weights.feature(
                "Tätigkeit",
                level,
                shown(a, one.slots().activityWritten()),
                shown(b, other.slots().activityWritten())));
    }

    /**
     * Applications are bought, run or developed; which of them is meant is open if nothing is written. A service that does
     * not say what is done with a thing may be its maintenance or operation, or the use of a program.
     */
    private boolean isOpen(Node silent, Node other) {
        if (!silent.slots().activityWritten().isEmpty() || silent.family().equals(other.family())) {
            return false;
        }
        boolean application = OPEN.contains(silent.family()) && USES.contains(other.family());
        Optional<Activity> usual = silent.concept().flatMap(concept -> lexicon.activity(concept.activity()));
        boolean service = silent.family().equals("dienstleistung")
                && usual.filter(activity -> activity.family().equals("erwerb")).isPresent();
        boolean program =
                usual.filter(activity -> activity.key().equals("lizenz")).isPresent();
        return application
                || service && UPKEEP.contains(other.family())
                || service && program && other.family().equals("erwerb");
    }

    private static String shown(Activity activity, String written) {
        return written.isEmpty() ? activity.label() : "„" + written + "“ → " + activity.label();
    }

    private void further(Node one, Node other, List<Feature> features) {
        String a = labels(one, other);
        String b = labels(other, one);
        if (!a.isEmpty() || !b.isEmpty()) {
            features.add(weights.feature("Weiterer Gegenstand", "verschieden", a, b));
        }
    }

    /** What one names beside its object and the other does not name at all. */
    private String labels(Node one, Node other) {
        Concept own = one.concept().orElse(null);
        List<Concept> named = new ArrayList<>();
        other.slots().object().ifPresent(found -> named.add(found.concept()));
        other.slots().others().forEach(found -> named.add(found.concept()));
        return String.join(
                ", ",
                one.slots().others().stream()
                        .map(Found::concept)
                        .filter(concept -> !concept.distinguished() && !named.contains(concept))
                        .filter(concept -> isService(concept) == isService(own))
                        .map(Concept::label)
                        .toList());
    }

    /** Whether the concept is nothing to buy: the category of such a demand says little. */
    private boolean isService(@Nullable Concept concept) {
        return concept != null
                && lexicon.activity(concept.activity())
                        .filter(usual -> !usual.family().equals("erwerb"))
                        .isPresent();
    }

    private void size(Node one, Node other, List<Feature> features) {
        String a = one.slots().size();
        String b = other.slots().size();
        if (!a.isEmpty() && !b.isEmpty()) {
            features.add(weights.feature("Größe", a.equals(b) ? "gleich" : "verschieden", a, b));
        }
    }

    private void cpv(Node one, Node other, List<Feature> features) {
        String a = one.cpvGroup();
        String b = other.cpvGroup();
        if (!a.isEmpty() && !b.isEmpty()) {
            boolean related = a.regionMatches(0, b, 0, 2) || isService(a) && isService(b);
            String level = a.equals(b) ? "gleiche Gruppe" : related ? "gleiche Abteilung" : "verschieden";
            features.add(weights.feature("CPV", level, a, b));
        }
    }

    /** Repair and IT services: where maintenance of a device belongs, sees everyone otherwise. */
    private static boolean isService(String cpv) {
        return cpv.startsWith("50") || cpv.startsWith("72");
    }

    private void category(Node one, Node other, List<Feature> features) {
        Category a = one.demand().category();
        Category b = other.demand().category();
        if (a != null && b != null) {
            boolean related = isSaidAlike(one, other)
                    || DEVICES.contains(a) && DEVICES.contains(b)
                    || PROGRAMS.contains(a) && PROGRAMS.contains(b)
                    || OPERATION.contains(a)
                            && OPERATION.contains(b)
                            && isService(one.concept().orElse(null))
                            && isService(other.concept().orElse(null));
            String level = a == b ? "gleich" : related ? "verwandt" : "verschieden";
            features.add(weights.feature("Kategorie", level, a.label(), b.label()));
        }
    }

    /** Both write what is to be done with the same thing, as in its maintenance: where that counts is bookkeeping. */
    private static boolean isSaidAlike(Node one, Node other) {
        return UPKEEP.contains(one.family())
                && one.family().equals(other.family())
                && one.isDecided()
                && one.concept().equals(other.concept());
    }

    private void price(Demand one, Demand other, List<Feature> features) {
        Optional<BigDecimal> a = unitPrice(one);
        Optional<BigDecimal> b = unitPrice(other);
        if (a.isEmpty()
                || b.isEmpty()
                || one.unit() == null
                || !one.unit().equalsIgnoreCase(other.unit())
                || LUMPS.contains(one.unit().toLowerCase(Locale.GERMAN))) {
            return;
        }
        BigDecimal ratio = ratio(a.get(), b.get());
        String level = ratio.compareTo(CLOSE_PRICE) <= 0
                ? "ähnlich"
                : ratio.compareTo(IMPOSSIBLE_PRICE) > 0
                        ? "unvereinbar"
                        : ratio.compareTo(FAR_PRICE) > 0 ? "sehr verschieden" : "";
        if (!level.isEmpty()) {
            features.add(weights.feature("Stückpreis", level, euros(a.get()), euros(b.get())));
        }
    }

    static BigDecimal ratio(BigDecimal one, BigDecimal other) {
        return one.max(other).divide(one.min(other), 4, RoundingMode.HALF_UP);
    }

    static String euros(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('.', ',') + " EUR";
    }

    /** Empty for one piece, too: „1 Stück“ is often the whole of many. */
    static Optional<BigDecimal> unitPrice(Demand demand) {
        BigDecimal quantity = demand.quantity();
        boolean known = quantity != null
                && quantity.compareTo(BigDecimal.ONE) > 0
                && demand.volume().signum() > 0;
        return known && quantity != null
                ? Optional.of(demand.volume().euros().divide(quantity, 4, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    private void years(Demand one, Demand other, List<Feature> features) {
        if (!one.amounts().isEmpty() && !other.amounts().isEmpty()) {
            boolean apart =
                    Collections.disjoint(one.amounts().keySet(), other.amounts().keySet());
            features.add(weights.feature("Zeitraum", apart ? "getrennt" : "gemeinsam", span(one), span(other)));
        }
    }

    static String span(Demand demand) {
        int first = demand.amounts().firstKey();
        int last = demand.amounts().lastKey();
        return first == last ? String.valueOf(first) : first + "–" + last;
    }
}
