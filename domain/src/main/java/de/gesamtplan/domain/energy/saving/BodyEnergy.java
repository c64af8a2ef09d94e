package de.gesamtplan.domain.energy.saving;

import de.gesamtplan.domain.energy.Kpi;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Final energy of public bodies in kWh by calendar year: what they reported. Where a body did not, its data centres' meters
 * are a lower bound, as it has more than those.
 */
public final class BodyEnergy {
    private final SortedMap<String, SortedMap<Integer, BigDecimal>> reported = new TreeMap<>();
    private final Map<String, Map<Integer, Kpi>> metered;

    /** @param metered of the data centres, by operator and year */
    public BodyEnergy(List<FinalEnergy> energies, Map<String, Map<Integer, Kpi>> metered) {
        energies.stream().filter(FinalEnergy::owesSavings).forEach(energy -> reported.computeIfAbsent(
                        energy.body(), body -> new TreeMap<>())
                .merge(energy.year(), energy.kilowattHours(), BigDecimal::add));
        this.metered = metered;
    }

    /** Bodies that reported or run metered sites, in the order of their names. */
    List<String> bodies() {
        return Stream.concat(reported.keySet().stream(), metered.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Energy of a year; of a body that did not report it only if its meters alone reach a threshold. */
    Kpi of(String body, int year, BigDecimal threshold) {
        BigDecimal own = reported(body, year);
        return own != null
                ? Kpi.of(own)
                : lowerBound(body, year, threshold, "Endenergie %d von %s".formatted(year, body));
    }

    /** Mean of the three years that end with a year; without reports the year's meters, if they alone pass a threshold. */
    public Kpi meanOfThree(String body, int year, BigDecimal threshold) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int one = year - 2; one <= year; one++) {
            BigDecimal own = reported(body, one);
            if (own == null) {
                return lowerBound(body, year, threshold, "Endenergie %d von %s".formatted(one, body));
            }
            sum = sum.add(own);
        }
        return Kpi.of(sum.divide(BigDecimal.valueOf(3), MathContext.DECIMAL128));
    }

    private @Nullable BigDecimal reported(String body, int year) {
        SortedMap<Integer, BigDecimal> years = reported.get(body);
        return years == null ? null : years.get(year);
    }

    private Kpi lowerBound(String body, int year, BigDecimal threshold, String what) {
        BigDecimal known = metered.getOrDefault(body, Map.of())
                .getOrDefault(year, Kpi.missing("nicht gemessen"))
                .value();
        if (known != null && known.compareTo(threshold) > 0) {
            return Kpi.of(known);
        }
        String measured =
                known == null ? "" : String.format(Locale.GERMANY, "; die Rechenzentren allein: %,.0f kWh", known);
        return Kpi.missing(what + " ist nicht erfasst (endenergie)" + measured);
    }
}
