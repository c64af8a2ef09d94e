package de.gesamtplan.domain.energy.cost;

import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.plan.PlanItem;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The planned devices of a round over their life.
 *
 * @param items by total cost, highest first
 * @param unclassified items that name their power and quantity, yet of no known class: without one no life is known
 * @param losers items for which a comparable one is clearly better
 */
public record LifeCycleCosts(
        String round,
        LifeCycleRules rules,
        List<LifeCycleCost> items,
        List<PlanItem> unclassified,
        List<Loser> losers) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /**
     * An item that uses more energy and costs more over its life than the best comparable one of the round, per unit and
     * year. Comparable are items of one class of devices that count in the same unit.
     *
     * @param surplusPercent how much more it costs, in percent, unrounded
     * @param surplus the same for all its units and years, EUR
     */
    public record Loser(LifeCycleCost item, LifeCycleCost best, BigDecimal surplusPercent, Money surplus) {}

    public LifeCycleCosts {
        items = List.copyOf(items);
        unclassified = List.copyOf(unclassified);
        losers = List.copyOf(losers);
    }

    /** The order of the plan items makes no difference. */
    public static LifeCycleCosts of(String round, Collection<PlanItem> plan, LifeCycleRules rules) {
        List<LifeCycleCost> items = plan.stream()
                .map(item -> LifeCycleCost.of(item, rules))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(LifeCycleCost::total).reversed().thenComparing(LifeCycleCost::key))
                .toList();
        Map<String, List<LifeCycleCost>> comparable = items.stream()
                .collect(Collectors.groupingBy(
                        item -> item.device().key() + '|' + item.item().unit(), TreeMap::new, Collectors.toList()));
        List<Loser> losers = new ArrayList<>();
        comparable.values().forEach(group -> losers.addAll(losers(group, rules.tolerancePercent())));
        losers.sort(Comparator.comparing(Loser::surplus).reversed().thenComparing(loser -> loser.item()
                .key()));
        List<PlanItem> unclassified = plan.stream()
                .filter(item -> LifeCycleCost.lacksClass(item, rules))
                .sorted(Comparator.comparing(PlanItem::department).thenComparing(PlanItem::itemId))
                .toList();
        return new LifeCycleCosts(round, rules, items, unclassified, losers);
    }

    private static List<Loser> losers(List<LifeCycleCost> group, BigDecimal tolerance) {
        LifeCycleCost best = group.stream()
                .min(Comparator.comparing(LifeCycleCost::perUnitAndYear).thenComparing(LifeCycleCost::key))
                .orElseThrow();
        List<Loser> losers = new ArrayList<>();
        for (LifeCycleCost one : group) {
            BigDecimal more = one.perUnitAndYear().subtract(best.perUnitAndYear());
            BigDecimal percent = more.multiply(HUNDRED).divide(best.perUnitAndYear(), MathContext.DECIMAL128);
            if (percent.compareTo(tolerance) > 0 && one.kwhPerUnit().compareTo(best.kwhPerUnit()) > 0) {
                Money surplus = Money.rounded(more.multiply(one.units()).multiply(BigDecimal.valueOf(one.years())));
                losers.add(new Loser(one, best, percent, surplus));
            }
        }
        return losers;
    }

    /** Items without environmental label, by energy over their life, highest first. */
    public List<LifeCycleCost> withoutLabel() {
        return items.stream()
                .filter(LifeCycleCost::lacksLabel)
                .sorted(Comparator.comparing(LifeCycleCost::kwh).reversed().thenComparing(LifeCycleCost::key))
                .toList();
    }

    public Money purchase() {
        return Money.sum(items.stream().map(LifeCycleCost::purchase).toList());
    }

    public Money energy() {
        return Money.sum(items.stream().map(LifeCycleCost::energy).toList());
    }

    /** kWh a year of all items. */
    public BigDecimal kwhPerYear() {
        return items.stream().map(LifeCycleCost::kwhPerYear).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** kg CO2 over the lives of all items. */
    public BigDecimal co2() {
        return items.stream().map(LifeCycleCost::co2).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
