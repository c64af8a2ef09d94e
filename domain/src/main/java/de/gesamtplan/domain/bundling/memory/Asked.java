package de.gesamtplan.domain.bundling.memory;

import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a department asks for in a round under one wording.
 *
 * @param side wording, volume and quantity; the sums if several items say the same
 * @param items their numbers, joined by comma; empty if the round has no such demand
 */
public record Asked(Decision.Side side, String items) {
    /** @param alike demands of one department that say the same; at least one */
    static Asked of(List<Demand> alike) {
        List<Demand> sorted =
                alike.stream().sorted(Comparator.comparing(Demand::itemId)).toList();
        Demand first = sorted.get(0);
        return new Asked(
                new Decision.Side(
                        first.department(),
                        first.title(),
                        Money.sum(sorted.stream().map(Demand::volume).toList()),
                        quantity(sorted)),
                sorted.stream().map(Demand::itemId).distinct().collect(Collectors.joining(", ")));
    }

    private static @Nullable BigDecimal quantity(List<Demand> demands) {
        BigDecimal sum = BigDecimal.ZERO;
        String unit = demands.get(0).unit();
        for (Demand demand : demands) {
            if (demand.quantity() == null || !Objects.equals(unit, demand.unit())) {
                return null;
            }
            sum = sum.add(demand.quantity());
        }
        return sum;
    }
}
