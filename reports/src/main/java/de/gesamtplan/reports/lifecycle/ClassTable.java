package de.gesamtplan.reports.lifecycle;

import de.gesamtplan.domain.energy.cost.DeviceClass;
import de.gesamtplan.domain.energy.cost.LifeCycleCost;
import de.gesamtplan.domain.energy.cost.LifeCycleCosts;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Planned devices summed by class. */
final class ClassTable {
    private final LifeCycleCosts costs;

    ClassTable(LifeCycleCosts costs) {
        this.costs = costs;
    }

    Map<DeviceClass, List<LifeCycleCost>> byClass() {
        Map<String, List<LifeCycleCost>> byKey = costs.items().stream()
                .collect(Collectors.groupingBy(item -> item.device().name(), TreeMap::new, Collectors.toList()));
        Map<DeviceClass, List<LifeCycleCost>> ordered = new LinkedHashMap<>();
        byKey.values().forEach(group -> ordered.put(group.get(0).device(), group));
        return ordered;
    }

    Table table() {
        Table.Builder table = Table.of(
                        "Geräteklassen",
                        Column.text("Geräteklasse"),
                        Column.count("Positionen"),
                        Column.decimal("Menge", 0),
                        Column.count("Nutzung\nJahre"),
                        Column.money("Kaufpreis"),
                        Column.decimal("kWh je Jahr", 0),
                        Column.money("Strom, Barwert"),
                        Column.percent("Strom am\nGanzen"),
                        Column.decimal("t CO₂ über\ndie Nutzung", 1))
                .ifEmpty("Keine Geräte geplant.");
        byClass().forEach((device, group) -> {
            Money purchase =
                    Money.sum(group.stream().map(LifeCycleCost::purchase).toList());
            Money energy = Money.sum(group.stream().map(LifeCycleCost::energy).toList());
            table.row(
                    device.name(),
                    group.size(),
                    sum(group, LifeCycleCost::units),
                    device.lifeYears(),
                    purchase,
                    sum(group, LifeCycleCost::kwhPerYear),
                    energy,
                    share(energy, purchase.plus(energy)),
                    sum(group, LifeCycleCost::co2).movePointLeft(3));
        });
        if (!costs.items().isEmpty()) {
            table.total(
                    "Summe",
                    costs.items().size(),
                    null,
                    null,
                    costs.purchase(),
                    costs.kwhPerYear(),
                    costs.energy(),
                    share(costs.energy(), costs.purchase().plus(costs.energy())),
                    costs.co2().movePointLeft(3));
        }
        return table.build();
    }

    private static BigDecimal sum(List<LifeCycleCost> group, Function<LifeCycleCost, BigDecimal> part) {
        return group.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable BigDecimal share(Money part, Money whole) {
        return whole.signum() == 0
                ? null
                : part.euros().multiply(new BigDecimal(100)).divide(whole.euros(), MathContext.DECIMAL64);
    }
}
