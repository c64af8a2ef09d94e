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

    /** Energy of a year; of a body that did not report it only if its meters alone are above a threshold. */
    Kpi of(String body, int year, BigDecimal threshold) {
        return mean(body, year, year, threshold);
    }

    /** Mean of the three years that end with a year; without all reports only if what is known is surely above a threshold. */
    public Kpi meanOfThree(String body, int year, BigDecimal threshold) {
        return mean(body, year - 2, year, threshold);
    }

    private Kpi mean(String body, int from, int to, BigDecimal threshold) {
        BigDecimal sum = BigDecimal.ZERO;
        int unreported = 0;
        for (int year = to; year >= from; year--) {
            BigDecimal own = reported(body, year);
            unreported = own == null ? year : unreported;
            sum = sum.add(own == null ? metered(body, year) : own);
        }
        BigDecimal mean = sum.divide(BigDecimal.valueOf(to - from + 1L), MathContext.DECIMAL128);
        return unreported == 0 || mean.compareTo(threshold) > 0
                ? Kpi.of(mean)
                : Kpi.missing(String.format(
                        Locale.GERMANY,
                        "Endenergie %1$d von %2$s ist nicht erfasst (endenergie)%3$s",
                        unreported,
                        body,
                        metered(body, unreported).signum() == 0
                                ? ""
                                : String.format(
                                        Locale.GERMANY,
                                        "; die Rechenzentren allein: %,.0f kWh",
                                        metered(body, unreported))));
    }

    private @Nullable BigDecimal reported(String body, int year) {
        SortedMap<Integer, BigDecimal> years = reported.get(body);
        return years == null ? null : years.get(year);
    }

    /** 0 if nothing is known. */
    private BigDecimal metered(String body, int year) {
        BigDecimal known = metered.getOrDefault(body, Map.of())
                .getOrDefault(year, Kpi.of(BigDecimal.ZERO))
                .value();
        return known == null ? BigDecimal.ZERO : known;
    }
}
