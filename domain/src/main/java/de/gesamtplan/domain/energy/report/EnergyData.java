package de.gesamtplan.domain.energy.report;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.Site;
import de.gesamtplan.domain.energy.SiteDetails;
import de.gesamtplan.domain.energy.duty.DutyTable;
import de.gesamtplan.domain.energy.duty.RegisterSheet;
import de.gesamtplan.domain.energy.emission.Carrier;
import de.gesamtplan.domain.energy.emission.FactorBook;
import de.gesamtplan.domain.energy.emission.FactorChoice;
import de.gesamtplan.domain.energy.emission.Method;
import de.gesamtplan.domain.energy.emission.SupplyContract;
import de.gesamtplan.domain.energy.kpi.KeyFigure;
import de.gesamtplan.domain.energy.kpi.KeyFigureTable;
import de.gesamtplan.domain.energy.kpi.MonthInContext;
import de.gesamtplan.domain.energy.kpi.Norm;
import de.gesamtplan.domain.energy.kpi.ServerGroup;
import de.gesamtplan.domain.energy.kpi.SiteData;
import de.gesamtplan.domain.energy.kpi.SiteMonth;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import de.gesamtplan.domain.energy.saving.BodyDuties;
import de.gesamtplan.domain.energy.saving.BodyEnergy;
import de.gesamtplan.domain.energy.saving.MeasureResult;
import de.gesamtplan.domain.energy.saving.SavingAccount;
import de.gesamtplan.domain.energy.saving.SavingMeasure;
import de.gesamtplan.domain.energy.saving.SavingPlan;
import de.gesamtplan.domain.energy.saving.SavingProof;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All that an energy report rests on.
 *
 * @param meters month sums of all meters, of the reported year and as many before as there are
 * @param norms editions of the norms
 * @param duties limits and other duties, with what operators say was done
 * @param registers what registers ask for, with what operators enter themselves
 */
public record EnergyData(
        List<Site> sites,
        List<SiteDetails> details,
        List<MeterMonth> meters,
        List<SupplyContract> contracts,
        List<ServerGroup> servers,
        FactorBook factors,
        List<Norm> norms,
        DutyTable duties,
        SavingPlan saving,
        RegisterSheet registers) {
    /** Of a report that fills no register. */
    public EnergyData(
            List<Site> sites,
            List<SiteDetails> details,
            List<MeterMonth> meters,
            List<SupplyContract> contracts,
            List<ServerGroup> servers,
            FactorBook factors,
            List<Norm> norms,
            DutyTable duties,
            SavingPlan saving) {
        this(
                sites,
                details,
                meters,
                contracts,
                servers,
                factors,
                norms,
                duties,
                saving,
                new RegisterSheet(List.of(), List.of()));
    }

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
        List<KeyFigure> figures = KeyFigureTable.of(year, years, norms);
        BodyEnergy energy = new BodyEnergy(saving.reported(), metered(years));
        return new EnergyReport(
                year,
                years,
                figures,
                choices,
                all(
                        duties.results(
                                years,
                                (site, threshold) -> energy.meanOfThree(body(site.site()), year, threshold),
                                today),
                        new BodyDuties(year, saving, duties.entries(), today).results()),
                duties.forecasts(years),
                SavingAccount.of(year, saving, energy, measures(bySite, year), this::body, years, figures),
                years.stream()
                        .flatMap(site ->
                                registers
                                        .fill(
                                                site,
                                                ofYear(
                                                        bySite.getOrDefault(
                                                                site.site().key(), List.of()),
                                                        year))
                                        .stream())
                        .toList());
    }

    private static <E> List<E> all(List<E> some, List<E> others) {
        List<E> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }

    /** A month of each site that had a meter in it. */
    public List<MonthInContext> month(YearMonth month) {
        Map<String, List<MeterMonth>> bySite = meters.stream().collect(Collectors.groupingBy(MeterMonth::site));
        return sites.stream()
                .filter(site -> bySite.getOrDefault(site.key(), List.of()).stream()
                        .anyMatch(meter -> meter.month().equals(month)))
                .map(site -> MonthInContext.of(data(site, bySite.getOrDefault(site.key(), List.of())), month))
                .toList();
    }

    /** Energy of the sites in the years whose twelve months are known, by operator; those of private operators owe nothing. */
    private static Map<String, Map<Integer, Kpi>> metered(List<SiteYear> sites) {
        Map<String, Map<Integer, Kpi>> metered = new TreeMap<>();
        for (SiteYear site : sites) {
            if (Boolean.FALSE.equals(site.details().publicBody())) {
                continue;
            }
            for (SiteYear.Rolling rolling : site.rolling()) {
                if (rolling.end().getMonthValue() == 12) {
                    metered.computeIfAbsent(body(site.site()), body -> new TreeMap<>())
                            .merge(
                                    rolling.end().getYear(),
                                    rolling.figures().total().of(site.site().key()),
                                    Kpi::plus);
                }
            }
        }
        return metered;
    }

    /** The body that runs a site. */
    private static String body(Site site) {
        return site.operator().isBlank() ? site.key() : site.operator();
    }

    private String body(SavingMeasure measure) {
        return measure.body().isEmpty()
                ? sites.stream()
                        .filter(site -> site.key().equals(measure.site()))
                        .map(EnergyData::body)
                        .findFirst()
                        .orElse(measure.site())
                : measure.body();
    }

    private static List<MeterMonth> ofYear(List<MeterMonth> meters, int year) {
        return meters.stream().filter(meter -> meter.month().getYear() == year).toList();
    }

    private List<MeasureResult> measures(Map<String, List<MeterMonth>> bySite, int year) {
        List<MeasureResult> results = new ArrayList<>();
        for (SavingMeasure measure : saving.measures()) {
            Map<YearMonth, SiteMonth> months = new TreeMap<>();
            sites.stream()
                    .filter(site -> site.key().equals(measure.site()))
                    .flatMap(site -> data(site, bySite.getOrDefault(site.key(), List.of()))
                            .months(YearMonth.of(year - SiteYear.YEARS_BEFORE - 1, 1), YearMonth.of(year, 12))
                            .stream())
                    .forEach(month -> months.put(month.month(), month));
            results.add(
                    new SavingProof(months, saving.degreeDays().getOrDefault(measure.site(), Map.of())).of(measure));
        }
        return results;
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
