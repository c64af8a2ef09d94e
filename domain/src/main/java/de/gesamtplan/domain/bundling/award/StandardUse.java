package de.gesamtplan.domain.bundling.award;

import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.lexicon.Concept;
import de.gesamtplan.domain.bundling.lexicon.Lexicon;
import de.gesamtplan.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A product that several departments buy, and what the standards catalogue has for it.
 *
 * @param concept the lexicon's name for it
 * @param standardClass key by which the lexicon, at the concept or above it, leads to the catalogue; empty if it does not
 * @param standard of that key; null if the catalogue has none
 * @param named standards that the demands name, and how many do
 * @param deviating how many say that they deviate from one
 */
public record StandardUse(
        String concept,
        SortedSet<String> departments,
        int demands,
        Money volume,
        String standardClass,
        @Nullable Standard standard,
        Standing standing,
        SortedMap<String, Integer> named,
        int deviating) {
    /** From so many departments on a product counts as repeated. */
    public static final int REPEATED = 3;

    /** What plans write that deviate. */
    private static final String DEVIATES = "Abweichung";

    /** Standards are for what is bought or rented, not for services. */
    private static final Set<String> BOUGHT = Set.of("erwerb", "miete");

    /** Whether there is a preferred standard. */
    public enum Standing {
        NO_CLASS("Kandidat: das Lexikon kennt keine Standardklasse"),
        NOT_LISTED("Kandidat: die Standardklasse fehlt im Katalog"),
        NOT_VALID("Kandidat: der Standard gilt zu Beginn der Runde nicht"),
        /** Half of the demands or more name one standard of the catalogue. */
        ONLY_NAMED("im Plan genannt; Standardklasse im Lexikon nachtragen"),
        PREFERRED("Standard vorhanden");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        /** German. */
        public String label() {
            return label;
        }
    }

    /** All standards by code, and which of them each demand names, by {@code department/item}. */
    public record Catalogue(Map<String, Standard> standards, Map<String, String> named) {
        public Catalogue {
            standards = Map.copyOf(standards);
            named = Map.copyOf(named);
        }
    }

    public StandardUse {
        departments = Collections.unmodifiableSortedSet(new TreeSet<>(departments));
        named = Collections.unmodifiableSortedMap(new TreeMap<>(named));
    }

    /** Whether there is no preferred standard, neither by the lexicon nor by what the plans name. */
    public boolean isCandidate() {
        return standing.compareTo(Standing.ONLY_NAMED) < 0;
    }

    /** Candidates first, the largest first. Concepts that say too little alone are left out. */
    static List<StandardUse> among(Map<Demand, Subject> demands, Lexicon lexicon, Catalogue catalogue, LocalDate day) {
        SortedMap<String, List<Demand>> byConcept = new TreeMap<>();
        demands.forEach((demand, subject) -> {
            boolean bought = subject.activities().stream().anyMatch(a -> BOUGHT.contains(a.family()));
            if (bought && subject.isKnown() && !subject.concepts().get(0).distinguished()) {
                byConcept
                        .computeIfAbsent(subject.concepts().get(0).key(), key -> new ArrayList<>())
                        .add(demand);
            }
        });
        return byConcept.entrySet().stream()
                .flatMap(entry -> lexicon.concept(entry.getKey()).stream()
                        .map(concept -> of(concept, entry.getValue(), lexicon, catalogue, day)))
                .filter(use -> use.departments().size() >= REPEATED)
                .sorted(Comparator.comparing(StandardUse::isCandidate)
                        .thenComparing(StandardUse::volume)
                        .reversed()
                        .thenComparing(StandardUse::concept))
                .toList();
    }

    private static StandardUse of(
            Concept concept, Collection<Demand> demands, Lexicon lexicon, Catalogue catalogue, LocalDate day) {
        String standardClass = Stream.concat(Stream.of(concept), lexicon.above(concept).stream())
                .map(Concept::standard)
                .filter(key -> !key.isEmpty())
                .findFirst()
                .orElse("");
        Standard standard = catalogue.standards().get(standardClass);
        List<String> said = demands.stream()
                .map(demand -> catalogue.named().getOrDefault(demand.department() + "/" + demand.itemId(), ""))
                .filter(text -> !text.isEmpty())
                .toList();
        SortedMap<String, Integer> named = new TreeMap<>();
        said.stream()
                .filter(text -> !DEVIATES.equalsIgnoreCase(text))
                .forEach(code -> named.merge(code, 1, Integer::sum));
        boolean agreed = named.entrySet().stream()
                .anyMatch(entry -> isValid(catalogue.standards().get(entry.getKey()), day)
                        && 2 * entry.getValue() >= demands.size());
        SortedSet<String> departments = new TreeSet<>();
        demands.forEach(demand -> departments.add(demand.department()));
        Standing byLexicon = standing(standardClass, standard, day);
        return new StandardUse(
                concept.label(),
                departments,
                demands.size(),
                Money.sum(demands.stream().map(Demand::volume).toList()),
                standardClass,
                standard,
                byLexicon != Standing.PREFERRED && agreed ? Standing.ONLY_NAMED : byLexicon,
                named,
                (int) said.stream().filter(DEVIATES::equalsIgnoreCase).count());
    }

    private static boolean isValid(@Nullable Standard standard, LocalDate day) {
        return standard != null && standard.validOn(day);
    }

    private static Standing standing(String standardClass, @Nullable Standard standard, LocalDate day) {
        if (standardClass.isEmpty()) {
            return Standing.NO_CLASS;
        }
        if (standard == null) {
            return Standing.NOT_LISTED;
        }
        return isValid(standard, day) ? Standing.PREFERRED : Standing.NOT_VALID;
    }
}
