package de.gesamtplan.domain.energy.kpi;

import de.gesamtplan.domain.energy.Balance;
import de.gesamtplan.domain.energy.emission.Emissions;
import de.gesamtplan.domain.energy.emission.Renewable;
import java.time.YearMonth;

/**
 * One site in one month.
 *
 * @param emissions by the editions that count
 * @param newest by the newest editions
 * @param renewable electricity, used and beyond
 */
public record SiteMonth(
        YearMonth month,
        Balance balance,
        Emissions emissions,
        Emissions newest,
        Renewable renewable,
        KeyFigures figures) {}
