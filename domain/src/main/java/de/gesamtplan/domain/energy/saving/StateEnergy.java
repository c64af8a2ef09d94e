package de.gesamtplan.domain.energy.saving;

import de.gesamtplan.domain.energy.Kpi;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the state reports of a calendar year to the federal agency by 1 November of the next (EnEfG § 6 (7)): the final energy
 * of its public bodies and municipalities, in all, by sector and by carrier. All in petajoule, unrounded.
 *
 * @param petajoule in all, or why it is not known
 * @param bySector with {@link #NOT_STATED} for what has none
 * @param absent bodies that reported the year before and not this one
 */
public record StateEnergy(
        int year,
        Kpi petajoule,
        SortedMap<String, BigDecimal> bySector,
        SortedMap<String, BigDecimal> byCarrier,
        List<String> absent) {
    /** Energy without sector or carrier. */
    public static final String NOT_STATED = "nicht angegeben";

    /** 1 kWh = 3.6 MJ. */
    private static final BigDecimal PETAJOULE_PER_KWH = new BigDecimal("3.6E-9");

    public StateEnergy {
        bySector = Collections.unmodifiableSortedMap(new TreeMap<>(bySector));
        byCarrier = Collections.unmodifiableSortedMap(new TreeMap<>(byCarrier));
        absent = List.copyOf(absent);
    }

    public static StateEnergy of(int year, List<FinalEnergy> reported) {
        List<FinalEnergy> own =
                reported.stream().filter(energy -> energy.year() == year).toList();
        Set<String> before = bodies(reported, year - 1);
        before.removeAll(bodies(reported, year));
        BigDecimal sum = own.stream().map(StateEnergy::petajoule).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new StateEnergy(
                year,
                own.isEmpty() ? Kpi.missing("Endenergie " + year + " ist nicht erfasst (endenergie)") : Kpi.of(sum),
                by(own, FinalEnergy::sector),
                by(own, FinalEnergy::carrier),
                List.copyOf(before));
    }

    private static BigDecimal petajoule(FinalEnergy energy) {
        return energy.kilowattHours().multiply(PETAJOULE_PER_KWH);
    }

    private static Set<String> bodies(List<FinalEnergy> reported, int year) {
        return reported.stream()
                .filter(energy -> energy.year() == year)
                .map(FinalEnergy::body)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedMap<String, BigDecimal> by(List<FinalEnergy> own, Function<FinalEnergy, String> part) {
        SortedMap<String, BigDecimal> sums = new TreeMap<>();
        own.forEach(energy -> sums.merge(
                part.apply(energy).isEmpty() ? NOT_STATED : part.apply(energy), petajoule(energy), BigDecimal::add));
        return sums;
    }

    /** What is lacking for the report, in German; empty if nothing is. */
    String summary() {
        List<String> lacking = new ArrayList<>();
        if (!petajoule.isComputable()) {
            return petajoule.reason();
        }
        if (bySector.containsKey(NOT_STATED)) {
            lacking.add("nicht aller Verbrauch hat einen Sektor");
        }
        if (byCarrier.containsKey(NOT_STATED)) {
            lacking.add("nicht aller Verbrauch hat einen Energieträger");
        }
        if (!absent.isEmpty()) {
            lacking.add("für " + year + " fehlt " + String.join(", ", absent));
        }
        return String.join("; ", lacking);
    }
}
