package de.gesamtplan.domain.bundling.award;

import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.JointProcurement;
import de.gesamtplan.domain.bundling.lexicon.Concept;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.procurement.Tax;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal needs to become a framework contract, or why it needs none.
 *
 * @param subject the concept, whatever is to be done with it; the proposal's own label where no concept decides
 * @param perYear volume by year, EUR with tax; the first year is the earliest need, the last the latest end
 * @param lots one for each size that the titles name; one alone if they name none
 * @param covers contracts that are about it and run in its time, the one to use first
 */
public record Award(
        JointProcurement joint, String subject, SortedMap<Integer, Money> perYear, List<Lot> lots, List<Cover> covers) {
    /** A framework contract runs four years at most, unless its subject justifies more (§ 21 Abs. 6 VgV). */
    public static final int LONGEST_TERM = 4;

    /** What to do. */
    public enum Advice {
        CALL_OFF("abrufen, nicht ausschreiben"),
        CALL_OFF_PARTLY("teilweise abrufen, Rest ausschreiben"),
        TENDER("ausschreiben");

        private final String label;

        Advice(String label) {
            this.label = label;
        }

        /** German. */
        public String label() {
            return label;
        }
    }

    public Award {
        perYear = Collections.unmodifiableSortedMap(new TreeMap<>(perYear));
        lots = List.copyOf(lots);
        covers = List.copyOf(covers);
    }

    /** What covers are judged by. */
    record Rules(Coverage coverage, Term term, Units units, Tax tax) {}

    /** Takes what it can of the best contract. */
    static Award of(JointProcurement joint, Rules rules, CallOffs callOffs) {
        Coverage coverage = rules.coverage();
        Optional<Concept> concept = coverage.concept(joint.proposal().concept());
        Map<Demand, Subject> demands = new LinkedHashMap<>();
        SortedMap<Integer, Money> perYear = new TreeMap<>();
        for (Demand demand : joint.proposal().counted()) {
            demands.put(demand, coverage.read(demand).orElse(concept));
            demand.amounts().forEach((year, amount) -> perYear.merge(year, amount, Money::plus));
        }
        List<Cover> covers = callOffs.uses().stream()
                .flatMap(use -> Cover.of(use, callOffs.rest(use), demands, rules).stream())
                .filter(cover -> cover.runsInto(perYear))
                .sorted(Comparator.comparing(Cover::isUsable)
                        .thenComparing(Cover::whole)
                        .thenComparing(Cover::callable)
                        .reversed()
                        .thenComparing(cover -> cover.bases().first())
                        .thenComparing(cover -> cover.use().contract().number()))
                .toList();
        String subject = concept.filter(one -> !one.distinguished())
                .map(Concept::label)
                .orElse(joint.proposal().label());
        Award award = new Award(joint, subject, perYear, Lot.of(demands, rules.units()), covers);
        Cover used = award.used();
        if (used != null) {
            callOffs.take(used.use().contract(), used.callable());
        }
        return award;
    }

    /** The contract to call off from; null if there is none. */
    public @Nullable Cover used() {
        return covers.isEmpty() || !covers.get(0).isUsable() ? null : covers.get(0);
    }

    public Advice advice() {
        Cover used = used();
        if (used == null) {
            return Advice.TENDER;
        }
        return used.whole() ? Advice.CALL_OFF : Advice.CALL_OFF_PARTLY;
    }

    /** What no contract serves, EUR without tax. */
    public Money toTender() {
        Cover used = used();
        return used == null
                ? joint.netVolume()
                : joint.netVolume().minus(used.callable()).max(Money.ZERO);
    }

    /** Whether the needs span more years than a framework contract may run. */
    public boolean exceedsTerm() {
        return !perYear.isEmpty() && perYear.lastKey() - perYear.firstKey() + 1 > LONGEST_TERM;
    }
}
