package de.gesamtplan.domain.energy.kpi;

import de.gesamtplan.domain.energy.Balance;
import de.gesamtplan.domain.energy.MeasuringPoint;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.Site;
import de.gesamtplan.domain.energy.SiteDetails;
import de.gesamtplan.domain.energy.emission.Emissions;
import de.gesamtplan.domain.energy.emission.FactorBook;
import de.gesamtplan.domain.energy.emission.FactorChoice;
import de.gesamtplan.domain.energy.emission.Renewable;
import de.gesamtplan.domain.energy.emission.SupplyContract;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * All that the key figures of one site rest on.
 *
 * @param meters month sums of its meters, of any years
 * @param contracts of any site
 * @param servers its own
 */
public record SiteData(
        Site site,
        SiteDetails details,
        List<MeterMonth> meters,
        List<SupplyContract> contracts,
        FactorBook factors,
        List<ServerGroup> servers) {
    public SiteData {
        meters = List.copyOf(meters);
        contracts = List.copyOf(contracts);
        servers = List.copyOf(servers);
    }

    SiteMonth month(YearMonth month) {
        Balance balance = Balance.of(
                month,
                meters.stream().filter(meter -> meter.month().equals(month)).toList());
        SupplyContract contract = SupplyContract.of(site, month, contracts);
        Emissions used = Emissions.of(balance, contract, factors, month.getYear(), FactorChoice::grams);
        Emissions newest = Emissions.of(balance, contract, factors, month.getYear(), FactorChoice::newestGrams);
        Renewable renewable = Renewable.of(balance, contract);
        KeyFigures figures = figures(balance, renewable, used, month, month);
        return new SiteMonth(month, balance, used, newest, renewable, figures);
    }

    /** Each month of the span. */
    public List<SiteMonth> months(YearMonth from, YearMonth to) {
        List<SiteMonth> months = new ArrayList<>();
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            months.add(month(month));
        }
        return months;
    }

    /** Figures of several months as quotients of their sums. */
    KeyFigures figures(List<SiteMonth> months) {
        Balance balance = balance(months);
        return figures(
                balance,
                months.stream().map(SiteMonth::renewable).reduce(Renewable.NONE, Renewable::plus),
                months.stream()
                        .map(SiteMonth::emissions)
                        .reduce(Emissions::plus)
                        .orElseThrow(),
                months.get(0).month(),
                months.get(months.size() - 1).month());
    }

    static Balance balance(List<SiteMonth> months) {
        return months.stream().map(SiteMonth::balance).reduce(Balance::plus).orElseThrow();
    }

    private KeyFigures figures(
            Balance balance, Renewable renewable, Emissions emissions, YearMonth from, YearMonth to) {
        MeasuringPoint point = balance.point();
        return new KeyFigures(
                Amounts.of(balance, site, details, renewable, emissions.location(), emissions.locationOfDataCentre()),
                point == null ? 0 : point.category(),
                Servers.of(servers, from, to));
    }
}
