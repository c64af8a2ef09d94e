package de.gesamtplan.domain.energy.duty;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What the law and the yardsticks ask, and what was done.
 *
 * @param limits dated limits of key figures
 * @param duties all others
 * @param entries what operators say was done
 */
public record DutyTable(List<Limit> limits, List<Duty> duties, List<DutyEntry> entries) {
    public DutyTable {
        limits = List.copyOf(limits);
        duties = List.copyOf(duties);
        entries = List.copyOf(entries);
    }

    /**
     * All duties of all sites in a year, site by site.
     *
     * @param finalEnergy mean final energy of a site's operator in the three years that end with the year, in kWh; without
     *     reports known only if it is surely above the bound given
     * @param today day up to which is known what was done
     */
    public List<DutyResult> results(
            List<SiteYear> sites, BiFunction<SiteYear, BigDecimal, Kpi> finalEnergy, LocalDate today) {
        List<DutyResult> results = new ArrayList<>();
        for (SiteYear site : sites) {
            results.addAll(new LimitCheck(site, entries).against(limits));
            DutyCheck check = new DutyCheck(site, bound -> finalEnergy.apply(site, bound), entries, today);
            duties.forEach(duty -> results.add(check.of(duty)));
        }
        return results;
    }

    /** What the trends will keep and miss. */
    public List<Forecast> forecasts(List<SiteYear> sites) {
        List<Forecast> forecasts = new ArrayList<>();
        sites.forEach(site -> forecasts.addAll(Forecast.of(site, limits)));
        return forecasts;
    }
}
