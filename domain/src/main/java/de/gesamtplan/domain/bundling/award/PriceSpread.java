package de.gesamtplan.domain.bundling.award;

import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What departments plan for one unit of the same thing.
 *
 * @param unit in which they count; of a running unit the price is per unit and year
 * @param departments how many are compared
 * @param lowest least of the departments' mean prices, EUR with tax, half up to the cent
 * @param highest greatest of them
 */
public record PriceSpread(Unit unit, int departments, String cheapest, Money lowest, String dearest, Money highest) {
    /** From this factor on departments rarely mean the same. */
    private static final BigDecimal WIDE = BigDecimal.valueOf(3);

    private record Sum(Money volume, BigDecimal quantity) {
        Sum plus(Sum other) {
            return new Sum(volume.plus(other.volume), quantity.add(other.quantity));
        }

        Money price() {
            return new Money(volume.euros().divide(quantity, 2, RoundingMode.HALF_UP));
        }
    }

    /** Of the unit that the most departments count in; empty if fewer than two count in one. */
    static Optional<PriceSpread> of(Collection<Demand> demands, Units units) {
        Map<Unit, SortedMap<String, Sum>> byUnit = new TreeMap<>(Comparator.comparing(Unit::name));
        for (Demand demand : demands) {
            BigDecimal quantity = demand.quantity();
            Unit unit = units.of(demand.unit());
            if (unit.kind() != Unit.Kind.LUMP_SUM
                    && quantity != null
                    && quantity.signum() > 0
                    && demand.volume().signum() > 0) {
                BigDecimal times = BigDecimal.valueOf(
                        unit.kind() == Unit.Kind.RUNNING ? demand.years().size() : 1);
                byUnit.computeIfAbsent(unit, u -> new TreeMap<>())
                        .merge(demand.department(), new Sum(demand.volume(), quantity.multiply(times)), Sum::plus);
            }
        }
        Map.Entry<Unit, SortedMap<String, Sum>> most = null;
        for (Map.Entry<Unit, SortedMap<String, Sum>> entry : byUnit.entrySet()) {
            if (most == null || entry.getValue().size() > most.getValue().size()) {
                most = entry;
            }
        }
        return most == null || most.getValue().size() < 2
                ? Optional.empty()
                : Optional.of(of(most.getKey(), most.getValue()));
    }

    private static PriceSpread of(Unit unit, SortedMap<String, Sum> byDepartment) {
        List<Map.Entry<String, Money>> prices = byDepartment.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().price()))
                .sorted(Map.Entry.<String, Money>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        Map.Entry<String, Money> first = prices.get(0);
        Map.Entry<String, Money> last = prices.get(prices.size() - 1);
        return new PriceSpread(unit, prices.size(), first.getKey(), first.getValue(), last.getKey(), last.getValue());
    }

    /** Whether the prices are so far apart that the departments hardly mean the same. */
    public boolean isWide() {
        return highest.euros().compareTo(lowest.euros().multiply(WIDE)) > 0;
    }
}
