package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A calendar year of one site. Its key figures are quotients of the 12-month sums, never means of monthly quotients. */
public record SiteYear(String site, int year, List<SiteMonth> months) {
    public SiteYear {
        months = List.copyOf(months);
        for (SiteMonth month : months) {
            if (!month.site().equals(site) || month.month().getYear() != year) {
                throw new IllegalArgumentException("month of another site or year: " + month);
            }
        }
        if (months.stream().map(SiteMonth::month).distinct().count() != months.size()) {
            throw new IllegalArgumentException("a month occurs twice: " + site + " " + year);
        }
    }

    /** PUE of the year; not computable with fewer than 12 measured months. */
    public Kpi pue() {
        return SiteMonth.pue(sum(SiteMonth::total), sum(SiteMonth::it));
    }

    private @Nullable BigDecimal sum(Function<SiteMonth, @Nullable BigDecimal> part) {
        List<BigDecimal> known =
                months.stream().map(part).filter(Objects::nonNull).toList();
        return known.size() == 12 ? known.stream().reduce(BigDecimal.ZERO, BigDecimal::add) : null;
    }
}
