package de.gesamtplan.domain.bundling.award;

import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A part of a proposal that is offered and awarded by itself (Los, § 97 Abs. 4 GWB).
 *
 * @param size that all its demands name, for instance {@code 24 Zoll}; empty for those that name none
 * @param quantity sum over its demands; null unless all count in the same unit, lump sums apart
 * @param unit of the quantity; empty if there is none
 * @param prices null unless two departments' prices can be compared
 */
public record Lot(
        String size,
        List<Demand> demands,
        @Nullable BigDecimal quantity,
        String unit,
        @Nullable PriceSpread prices) {
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    public Lot {
        demands = List.copyOf(demands);
    }

    /** By size, the demands without one last. */
    static List<Lot> of(Map<Demand, Subject> demands, Units units) {
        SortedMap<String, List<Demand>> bySize =
                new TreeMap<>(Comparator.comparing(Lot::number).thenComparing(Comparator.naturalOrder()));
        demands.forEach((demand, subject) -> bySize.computeIfAbsent(subject.size(), size -> new ArrayList<>())
                .add(demand));
        List<Lot> lots = new ArrayList<>();
        List<Demand> without = bySize.remove("");
        bySize.forEach((size, sized) -> lots.add(of(size, sized, units)));
        if (without != null) {
            lots.add(of("", without, units));
        }
        return lots;
    }

    /** Of {@code 12.9 Zoll} 12.9; 0 where a size begins with none. */
    private static BigDecimal number(String size) {
        Matcher number = NUMBER.matcher(size);
        return number.lookingAt() ? new BigDecimal(number.group()) : BigDecimal.ZERO;
    }

    private static Lot of(String size, List<Demand> demands, Units units) {
        List<Unit> counted = demands.stream()
                .map(demand -> units.of(demand.unit()))
                .distinct()
                .toList();
        BigDecimal sum = BigDecimal.ZERO;
        boolean countable = counted.size() == 1 && counted.get(0).kind() != Unit.Kind.LUMP_SUM;
        for (Demand demand : demands) {
            BigDecimal quantity = demand.quantity();
            countable &= quantity != null;
            sum = quantity == null ? sum : sum.add(quantity);
        }
        return new Lot(
                size,
                demands,
                countable ? sum : null,
                countable ? counted.get(0).name() : "",
                PriceSpread.of(demands, units).orElse(null));
    }

    /** EUR with tax. */
    public Money volume() {
        return Money.sum(perYear().values());
    }

    /** Volume by year, EUR with tax. */
    public SortedMap<Integer, Money> perYear() {
        SortedMap<Integer, Money> years = new TreeMap<>();
        demands.forEach(demand -> demand.amounts().forEach((year, amount) -> years.merge(year, amount, Money::plus)));
        return years;
    }

    /** Codes, each once. */
    public SortedSet<String> departments() {
        return demands.stream().map(Demand::department).collect(Collectors.toCollection(TreeSet::new));
    }
}
