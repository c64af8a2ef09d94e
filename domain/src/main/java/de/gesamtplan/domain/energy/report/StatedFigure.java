package de.gesamtplan.domain.energy.report;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.kpi.Metric;
import de.gesamtplan.domain.energy.kpi.SiteMonth;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that an edition of a report states, kept so that the next one can tell what changed.
 *
 * @param name as reports print it, for instance {@code E_DC}
 * @param unit empty for quotients of like quantities
 * @param month null: of the whole year
 * @param value to six decimals, which is as exact as readings are kept; null: not computable
 */
public record StatedFigure(
        String site,
        String name,
        String unit,
        @Nullable YearMonth month,
        @Nullable BigDecimal value) {
    private static final int DECIMALS = 6;

    public StatedFigure {
        value = value == null ? null : value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    boolean isOfSame(StatedFigure other) {
        return site.equals(other.site)
                && name.equals(other.name)
                && (month == null ? other.month == null : month.equals(other.month));
    }

    boolean hasSameValue(StatedFigure other) {
        return value == null ? other.value == null : other.value != null && value.compareTo(other.value) == 0;
    }

    /** All of a report that readers go by: of each site the year's energies, CO2 and key figures, and the energies of its months. */
    static List<StatedFigure> of(EnergyReport report) {
        List<StatedFigure> all = new ArrayList<>();
        for (SiteYear year : report.sites()) {
            String site = year.site().key();
            all.add(of(site, "E_DC", "kWh", null, year.figures().total()));
            all.add(of(site, "E_IT", "kWh", null, year.figures().it()));
            all.add(of(site, "CO₂ standortbezogen", "kg", null, year.emissions().location()));
            all.add(of(site, "CO₂ marktbezogen", "kg", null, year.emissions().market()));
            for (Metric metric : Metric.values()) {
                all.add(of(
                        site,
                        metric.label(),
                        metric.unit(),
                        null,
                        year.figures().of(metric)));
            }
            for (SiteMonth month : year.months()) {
                all.add(of(site, "E_DC", "kWh", month.month(), month.figures().total()));
                all.add(of(site, "E_IT", "kWh", month.month(), month.figures().it()));
            }
        }
        return all;
    }

    private static StatedFigure of(String site, String name, String unit, @Nullable YearMonth month, Kpi kpi) {
        return new StatedFigure(site, name, unit, month, kpi.value());
    }
}
