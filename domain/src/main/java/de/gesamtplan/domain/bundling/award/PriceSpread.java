package de.gesamtplan.domain.bundling.award;

import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What departments plan for one unit of the same thing.
 *
 * @param unit in which all of them count
 * @param lowest least of the departments' mean prices, EUR with tax
 * @param highest greatest of them
 */
public record PriceSpread(String unit, String cheapest, Money lowest, String dearest, Money highest) {
    private record Sum(Money volume, BigDecimal quantity) {
        Sum plus(Sum other) {
            return new Sum(volume.plus(other.volume), quantity.add(other.quantity));
        }
    }

    /** Of the unit that the most departments count in; empty if fewer than two count in one. */
    static Optional<PriceSpread> of(Collection<Demand> demands) {
        SortedMap<String, SortedMap<String, Sum>> byUnit = new TreeMap<>();
        for (Demand demand : demands) {
            BigDecimal quantity = demand.quantity();
            String unit = demand.unit();
            if (unit != null
                    && quantity != null
                    && quantity.signum() > 0
                    && demand.volume().signum() > 0) {
                byUnit.computeIfAbsent(unit, u -> new TreeMap<>())
                        .merge(demand.department(), new Sum(demand.volume(), quantity), Sum::plus);
            }
        }
        Map.Entry<String, SortedMap<String, Sum>> most = null;
        for (Map.Entry<String, SortedMap<String, Sum>> entry : byUnit.entrySet()) {
            if (most == null || entry.getValue().size() > most.getValue().size()) {
                most = entry;
            }
        }
        return most == null || most.getValue().size() < 2
                ? Optional.empty()
                : Optional.of(of(most.getKey(), most.getValue()));
    }

    private static PriceSpread of(String unit, SortedMap<String, Sum> byDepartment) {
        String cheapest = byDepartment.firstKey();
        String dearest = cheapest;
        SortedMap<String, Money> prices = new TreeMap<>();
        byDepartment.forEach((department, sum) -> prices.put(
                department, new Money(sum.volume().euros().divide(sum.quantity(), 2, RoundingMode.HALF_UP))));
        for (String department : prices.keySet()) {
            if (price(prices, department).compareTo(price(prices, cheapest)) < 0) {
                cheapest = department;
            }
            if (price(prices, department).compareTo(price(prices, dearest)) > 0) {
                dearest = department;
            }
        }
        return new PriceSpread(unit, cheapest, price(prices, cheapest), dearest, price(prices, dearest));
    }

    private static Money price(SortedMap<String, Money> prices, String department) {
        return prices.getOrDefault(department, Money.ZERO);
    }
}
