package de.gesamtplan.domain.energy.kpi;

import de.gesamtplan.domain.energy.Site;
import java.time.YearMonth;
import java.util.List;

/**
 * A month of one site beside what it is to be measured by.
 *
 * @param twelve the twelve months that end with it
 * @param yearBefore the same month of the year before
 */
public record MonthInContext(Site site, SiteMonth month, SiteYear.Rolling twelve, SiteMonth yearBefore) {
    public static MonthInContext of(SiteData data, YearMonth month) {
        List<SiteMonth> thirteen = data.months(month.minusMonths(12), month);
        List<SiteMonth> twelve = thirteen.subList(1, thirteen.size());
        return new MonthInContext(
                data.site(),
                thirteen.get(12),
                new SiteYear.Rolling(month, SiteData.balance(twelve), data.figures(twelve)),
                thirteen.get(0));
    }
}
