package de.gesamtplan.domain.energy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Energy of all sites in a calendar year. No key figure is formed over sites: duties hold for each data centre by itself.
 *
 * @param factors emission factors used, with their edition
 */
public record EnergyReport(int year, List<SiteYear> sites, List<EmissionFactor> factors) {
    public EnergyReport {
        sites = List.copyOf(sites);
        factors = List.copyOf(factors);
    }

    /**
     * @param meters month sums of all meters of that year
     * @param factors all known emission factors, later editions after earlier ones
     * @param limits all known legal limits
     */
    public static EnergyReport of(
            int year, List<Site> sites, List<MeterMonth> meters, List<EmissionFactor> factors, List<Limit> limits) {
        Map<String, List<MeterMonth>> bySite = meters.stream().collect(Collectors.groupingBy(MeterMonth::site));
        List<SiteYear> years = sites.stream()
                .filter(site -> bySite.containsKey(site.key()))
                .map(site -> SiteYear.of(site, year, bySite.getOrDefault(site.key(), List.of()), factors, limits))
                .toList();
        List<EmissionFactor> used = Stream.of(
                        EmissionFactor.electricity(factors, year), EmissionFactor.diesel(factors, year))
                .flatMap(java.util.Optional::stream)
                .toList();
        return new EnergyReport(year, years, used);
    }

    /** E_DC of all sites in kWh; not computable if it is not for one of them. */
    public Kpi total() {
        return sum(year -> year.figures().total());
    }

    /** E_IT of all sites in kWh. */
    public Kpi it() {
        return sum(year -> year.figures().it());
    }

    /** CO2 of all sites in kg, location-based. */
    public Kpi co2() {
        return sum(year -> year.figures().co2());
    }

    private Kpi sum(java.util.function.Function<SiteYear, Kpi> part) {
        return sites.stream().map(part).reduce(Kpi::plus).orElse(Kpi.missing("kein Standort mit Zählern"));
    }
}
