package de.gesamtplan.domain.energy.cost;

import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What electricity costs, by whole months.
 *
 * @param site key of the site; null: all sites without a price of their own
 * @param to last month; null: until further notice
 * @param centsPerKwh energy price (Arbeitspreis) in ct/kWh with all levies and taxes that the site pays
 * @param perMonth standing charge (Grundpreis), EUR a month
 */
public record ElectricityPrice(
        @Nullable String site,
        YearMonth from,
        @Nullable YearMonth to,
        BigDecimal centsPerKwh,
        Money perMonth,
        String source) {
    public ElectricityPrice {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a price ends after it begins: " + from + " to " + to);
        }
        if (centsPerKwh.signum() < 0 || perMonth.signum() < 0) {
            throw new IllegalArgumentException("a price is not negative");
        }
    }

    /** The price that holds: the site's own before the general one, the later begun before the earlier. */
    public static Optional<ElectricityPrice> of(List<ElectricityPrice> prices, @Nullable String site, YearMonth month) {
        return prices.stream()
                .filter(price -> price.site == null || price.site.equals(site))
                .filter(price -> price.holdsIn(month))
                .max(Comparator.comparing((ElectricityPrice price) -> price.site != null)
                        .thenComparing(ElectricityPrice::from));
    }

    private boolean holdsIn(YearMonth month) {
        return !month.isBefore(from) && (to == null || !month.isAfter(to));
    }

    /** Cost of a month's consumption in kWh, rounded half up to the cent. */
    public Money cost(BigDecimal kwh) {
        return Money.rounded(kwh.multiply(centsPerKwh).movePointLeft(2)).plus(perMonth);
    }
}
