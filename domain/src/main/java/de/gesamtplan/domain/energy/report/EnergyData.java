package de.gesamtplan.domain.energy.report;

import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.Site;
import de.gesamtplan.domain.energy.SiteDetails;
import de.gesamtplan.domain.energy.duty.DutyTable;
import de.gesamtplan.domain.energy.emission.Carrier;
import de.gesamtplan.domain.energy.emission.FactorBook;
import de.gesamtplan.domain.energy.emission.FactorChoice;
import de.gesamtplan.domain.energy.emission.Method;
import de.gesamtplan.domain.energy.emission.SupplyContract;
import de.gesamtplan.domain.energy.kpi.KeyFigureTable;
import de.gesamtplan.domain.energy.kpi.Norm;
import de.gesamtplan.domain.energy.kpi.ServerGroup;
import de.gesamtplan.domain.energy.kpi.SiteData;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All that an energy report rests on.
 *
 * @param meters month sums of all meters, of the reported year and as many before as there are
 * @param norms editions of the norms
 * @param duties limits and other duties, with what operators say was done
 */
public record EnergyData(
        List<Site> sites,
        List<SiteDetails> details,
        List<MeterMonth> meters,
        List<SupplyContract> contracts,
        List<ServerGroup> servers,
        FactorBook factors,
        List<Norm> norms,
        DutyTable duties) {
    /**
     * @param today day up to which is known what was done
     */
    public EnergyReport report(int year, LocalDate today) {
        Map<String, List<MeterMonth>> bySite = meters.stream().collect(Collectors.groupingBy(MeterMonth::site));
        List<SiteYear> years = sites.stream()
                .filter(site -> bySite.getOrDefault(site.key(), List.of()).stream()
                        .anyMatch(meter -> meter.month().getYear() == year))
                .map(site -> SiteYear.of(data(site, bySite.getOrDefault(site.key(), List.of())), year))
                .toList();
        List<FactorChoice> choices = List.of(
                factors.choose(year, Carrier.ELECTRICITY, Method.LOCATION),
                factors.choose(year, Carrier.ELECTRICITY, Method.RESIDUAL),
                factors.choose(year, Carrier.DIESEL, Method.DIRECT),
                factors.choose(year, Carrier.DISTRICT_HEAT, Method.DIRECT),
                factors.choose(year, Carrier.DISTRICT_COLD, Method.DIRECT));
        return new EnergyReport(
                year,
                years,
                KeyFigureTable.of(year, years, norms),
                choices,
                duties.results(years, today),
                duties.forecasts(years));
    }

    private SiteData data(Site site, List<MeterMonth> ofSite) {
        return new SiteData(
                site,
                details.stream()
                        .filter(known -> known.site().equals(site.key()))
                        .findFirst()
                        .orElseGet(() -> SiteDetails.unknown(site.key())),
                ofSite,
                contracts,
                factors,
                servers.stream()
                        .filter(group -> group.site().equals(site.key()))
                        .toList());
    }
}
