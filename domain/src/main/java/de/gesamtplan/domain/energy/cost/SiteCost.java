package de.gesamtplan.domain.energy.cost;

import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.kpi.SiteMonth;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the electricity that a site bought costs, month by month. Own generation costs nothing here, feed-in earns nothing.
 *
 * @param months January to December
 */
public record SiteCost(String site, List<Month> months) {
    /**
     * @param kwh electricity bought (role {@link Role#MAIN}); null if not known
     * @param cost null if the consumption or its price is not known
     * @param reason why there is no cost, in German; empty if there is one
     */
    public record Month(
            YearMonth month,
            @Nullable BigDecimal kwh,
            @Nullable Money cost,
            String reason) {}

    public SiteCost {
        months = List.copyOf(months);
    }

    public static SiteCost of(SiteYear year, List<ElectricityPrice> prices) {
        String site = year.site().key();
        return new SiteCost(
                site,
                year.months().stream().map(month -> month(site, month, prices)).toList());
    }

    private static Month month(String site, SiteMonth month, List<ElectricityPrice> prices) {
        BigDecimal bought = month.balance().sums().get(Role.MAIN);
        if (bought == null) {
            String gap = month.balance().gaps().get(Role.MAIN);
            return new Month(
                    month.month(), null, null, Objects.requireNonNullElse(gap, "kein Zähler der Rolle Gesamt"));
        }
        Optional<ElectricityPrice> price = ElectricityPrice.of(prices, site, month.month());
        return price.map(known -> new Month(month.month(), bought, known.cost(bought), ""))
                .orElseGet(() -> new Month(month.month(), bought, null, "kein Strompreis für diesen Monat"));
    }

    /** Of all months; empty if one of them has none. */
    public Optional<Money> cost() {
        return months.stream().allMatch(month -> month.cost() != null)
                ? Optional.of(Money.sum(months.stream().map(Month::cost).toList()))
                : Optional.empty();
    }

    /** Of the months that have one. */
    public Money known() {
        return Money.sum(
                months.stream().map(Month::cost).filter(Objects::nonNull).toList());
    }
}
