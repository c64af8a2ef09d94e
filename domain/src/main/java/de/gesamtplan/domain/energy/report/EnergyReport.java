package de.gesamtplan.domain.energy.report;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.duty.DataPoint;
import de.gesamtplan.domain.energy.duty.DutyResult;
import de.gesamtplan.domain.energy.duty.Forecast;
import de.gesamtplan.domain.energy.emission.Emissions;
import de.gesamtplan.domain.energy.emission.FactorChoice;
import de.gesamtplan.domain.energy.kpi.KeyFigure;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import de.gesamtplan.domain.energy.saving.SavingAccount;
import java.util.List;
import java.util.function.Function;

/**
 * Energy of all sites in a calendar year: figures, CO2, duties, outlook.
 *
 * @param figures each key figure by site and for the state, by month, rolling twelve months and year
 * @param dataPoints what registers ask for, site by site, missing ones marked
 * @param factors emission factors of the year, with the edition used and the newest
 */
public record EnergyReport(
        int year,
        List<SiteYear> sites,
        List<KeyFigure> figures,
        List<FactorChoice> factors,
        List<DutyResult> duties,
        List<Forecast> forecasts,
        SavingAccount saving,
        List<DataPoint> dataPoints) {
    public EnergyReport {
        sites = List.copyOf(sites);
        figures = List.copyOf(figures);
        factors = List.copyOf(factors);
        duties = List.copyOf(duties);
        forecasts = List.copyOf(forecasts);
        dataPoints = List.copyOf(dataPoints);
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
        return sum(year -> year.emissions().location());
    }

    /** CO2 of all sites in kg, market-based. */
    public Kpi co2Market() {
        return sum(year -> year.emissions().market());
    }

    /** CO2 of all sites by carrier and scope; of no site at all it has no sources. */
    public Emissions emissions() {
        return sites.stream()
                .map(site -> site.emissions().of(site.site().key()))
                .reduce(Emissions::plus)
                .orElse(new Emissions(List.of()));
    }

    private Kpi sum(Function<SiteYear, Kpi> part) {
        return sites.stream().map(part).reduce(Kpi::plus).orElse(Kpi.missing("kein Standort mit Zählern"));
    }
}
