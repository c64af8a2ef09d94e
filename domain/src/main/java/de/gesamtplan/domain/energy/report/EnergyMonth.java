package de.gesamtplan.domain.energy.report;

import de.gesamtplan.domain.energy.kpi.MonthInContext;
import de.gesamtplan.domain.energy.plausibility.Finding;
import java.time.YearMonth;
import java.util.List;

/**
 * The short form of a month: key figures beside twelve months and the year before, and what was found about the readings.
 *
 * @param sites that had a meter in the month
 * @param findings over the month, by site and time
 */
public record EnergyMonth(YearMonth month, List<MonthInContext> sites, List<Finding> findings) {
    public EnergyMonth {
        sites = List.copyOf(sites);
        findings = List.copyOf(findings);
    }

    /** What was found about a site. */
    public List<Finding> findings(String site) {
        return findings.stream().filter(finding -> finding.site().equals(site)).toList();
    }
}
