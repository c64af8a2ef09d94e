package de.gesamtplan.reports.lifecycle;

import de.gesamtplan.domain.energy.cost.DeviceClass;
import de.gesamtplan.domain.energy.cost.LifeCycleCost;
import de.gesamtplan.domain.energy.cost.LifeCycleCosts;
import de.gesamtplan.domain.energy.cost.LifeCycleRules;
import de.gesamtplan.domain.energy.cost.WorkplaceEnergy;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of both forms of the report. */
final class LifeCycleTables {
    private final LifeCycleCosts costs;
    private final WorkplaceEnergy workplaces;
    private final SortedMap<Long, String> files;

    LifeCycleTables(LifeCycleCosts costs, WorkplaceEnergy workplaces, SortedMap<Long, String> files) {
        this.costs = costs;
        this.workplaces = workplaces;
        this.files = files;
    }

    String method() {
        LifeCycleRules rules = costs.rules();
        return ("Gerechnet werden Positionen mit Menge, Ansatz und einem CPV-Code, der zu einer Geräteklasse gehört. "
                        + "Kaufpreis ist die Summe aller Ansätze. Strom: Leistung × Stunden × Menge, %s ct/kWh im ersten Jahr, "
                        + "jährlich %s %% mehr, abgezinst mit %s %% auf heute. CO₂: %s, über die Nutzung gleich. Leistung und "
                        + "Stunden stehen in der Fachplanung; wo sie fehlen, gilt die Annahme der Geräteklasse. Nutzungsdauern "
                        + "sind Annahmen. Was eine Leistung nennt, aber zu keiner Geräteklasse gehört (geraeteklassen.csv), ist aufgelistet "
                        + "und nicht gerechnet. Personal, Raum, Kühlung und Entsorgung sind nicht enthalten.")
                .formatted(
                        plain(rules.centsPerKwh()),
                        plain(rules.priceRisePercent()),
                        plain(rules.discountPercent()),
                        rules.factorLabel());
    }

    static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    Map<DeviceClass, List<LifeCycleCost>> byClass() {
        Map<String, List<LifeCycleCost>> byKey = costs.items().stream()
                .collect(Collectors.groupingBy(item -> item.device().name(), TreeMap::new, Collectors.toList()));
        Map<DeviceClass, List<LifeCycleCost>> ordered = new java.util.LinkedHashMap<>();
        byKey.values().forEach(group -> ordered.put(group.get(0).device(), group));
        return ordered;
    }

    Table classes() {
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

    private static BigDecimal sum(
            List<LifeCycleCost> group, java.util.function.Function<LifeCycleCost, BigDecimal> part) {
        return group.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable BigDecimal share(Money part, Money whole) {
        return whole.signum() == 0
                ? null
                : part.euros().multiply(new BigDecimal(100)).divide(whole.euros(), MathContext.DECIMAL64);
    }

    /** What is not reckoned although the plan names its power. */
    Table unclassified() {
        Table.Builder table = Table.of(
                        "Mit Leistung, aber ohne Geräteklasse",
                        Column.text("Ressort"),
                        Column.text("Position"),
                        Column.text("Bezeichnung"),
                        Column.text("CPV"),
                        Column.decimal("Menge", 0),
                        Column.decimal("Leistung W", 1))
                .ifEmpty("Jede Position mit Leistung und Menge gehört zu einer Geräteklasse.");
        costs.unclassified()
                .forEach(item -> table.row(
                        item.department(),
                        item.itemId(),
                        item.title(),
                        item.cpv() == null ? "nicht angegeben" : item.cpv(),
                        item.quantity(),
                        item.powerWatts()));
        return table.build();
    }

    Table losers() {
        Table.Builder table = Table.of(
                        "Teurer als vergleichbare Positionen",
                        Column.text("Position"),
                        Column.text("Bezeichnung"),
                        Column.money("EUR je Stück\nund Jahr"),
                        Column.decimal("kWh je Stück\nund Jahr", 1),
                        Column.text("günstigste vergleichbare"),
                        Column.money("deren EUR je\nStück und Jahr"),
                        Column.decimal("deren kWh je\nStück und Jahr", 1),
                        Column.percent("Mehrkosten"),
                        Column.money("Mehrkosten über\ndie Nutzung"))
                .ifEmpty("Keine Position verbraucht mehr und kostet deutlich mehr als eine vergleichbare.");
        for (LifeCycleCosts.Loser loser : costs.losers()) {
            table.row(
                    position(loser.item()),
                    loser.item().item().title(),
                    Money.rounded(loser.item().perUnitAndYear()),
                    loser.item().kwhPerUnit(),
                    position(loser.best()) + " " + loser.best().item().title(),
                    Money.rounded(loser.best().perUnitAndYear()),
                    loser.best().kwhPerUnit(),
                    loser.surplusPercent(),
                    loser.surplus());
        }
        return table.build();
    }

    static String position(LifeCycleCost cost) {
        return cost.item().department() + " " + cost.item().itemId();
    }

    Table withoutLabel() {
        Table.Builder table = Table.of(
                        "Ohne Umweltzeichen",
                        Column.text("Position"),
                        Column.text("Bezeichnung"),
                        Column.text("Geräteklasse"),
                        Column.decimal("Menge", 0),
                        Column.money("Kaufpreis"),
                        Column.decimal("kWh über\ndie Nutzung", 0))
                .ifEmpty("Alle geplanten Geräte nennen ein Umweltzeichen.");
        for (LifeCycleCost cost : costs.withoutLabel()) {
            table.row(
                    position(cost),
                    cost.item().title(),
                    cost.device().name(),
                    cost.units(),
                    cost.purchase(),
                    cost.kwh());
        }
        return table.build();
    }

    Table items() {
        Table.Builder table = Table.of(
                        "Positionen",
                        Column.text("Ressort"),
                        Column.text("Position"),
                        Column.text("Bezeichnung"),
                        Column.text("Geräteklasse"),
                        Column.decimal("Menge", 0),
                        Column.count("Nutzung\nJahre"),
                        Column.money("Kaufpreis"),
                        Column.decimal("kWh je Jahr", 0),
                        Column.money("Strom, Barwert"),
                        Column.money("zusammen"),
                        Column.decimal("kg CO₂ über\ndie Nutzung", 0),
                        Column.text("Umweltzeichen"),
                        Column.text("angenommen"),
                        Column.text("Datei"),
                        Column.text("Blatt"),
                        Column.count("Zeile"))
                .ifEmpty("Keine Geräte geplant.");
        for (LifeCycleCost cost : costs.items()) {
            table.row(
                    cost.item().department(),
                    cost.item().itemId(),
                    cost.item().title(),
                    cost.device().name(),
                    cost.units(),
                    cost.years(),
                    cost.purchase(),
                    cost.kwhPerYear(),
                    cost.energy(),
                    cost.total(),
                    cost.co2(),
                    cost.item().energyLabel() == null
                            ? ""
                            : cost.item().energyLabel().label(),
                    cost.assumed(),
                    files.getOrDefault(cost.item().origin().deliveryId(), ""),
                    cost.item().origin().sheet(),
                    cost.item().origin().line());
        }
        if (!costs.items().isEmpty()) {
            table.total(
                    "Summe",
                    null,
                    null,
                    null,
                    null,
                    null,
                    costs.purchase(),
                    costs.kwhPerYear(),
                    costs.energy(),
                    costs.purchase().plus(costs.energy()),
                    costs.co2(),
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        return table.build();
    }

    Table workplaces() {
        Table.Builder table = Table.of(
                        "IT am Arbeitsplatz (geschätzt)",
                        Column.text("Ressort"),
                        Column.text("Geräteklasse"),
                        Column.date("Stichtag"),
                        Column.count("Anzahl"),
                        Column.decimal("W", 1),
                        Column.decimal("Stunden\nje Jahr", 0),
                        Column.decimal("kWh je Jahr,\ngeschätzt", 0))
                .ifEmpty("Kein Gerätebestand ist eingelesen (Referenzdaten geraetebestand).");
        for (WorkplaceEnergy.Line line : workplaces.lines()) {
            table.row(
                    line.stock().department(),
                    line.device().name(),
                    line.stock().on(),
                    line.stock().count(),
                    line.device().watts(),
                    line.device().hours(),
                    line.kwhPerYear());
        }
        if (!workplaces.lines().isEmpty()) {
            table.total("Summe", null, null, null, null, null, workplaces.kwhPerYear());
        }
        return table.build();
    }

    /** What could not be estimated; empty if all could. */
    String unknown() {
        return workplaces.unknown().isEmpty()
                ? ""
                : "Nicht geschätzt, weil die Geräteklasse unbekannt ist: "
                        + workplaces.unknown().stream()
                                .map(stock -> stock.department() + " " + stock.deviceClass() + " ("
                                        + German.count(stock.count()) + ")")
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    static BigDecimal thousands(Money money) {
        return money.euros().movePointLeft(3).setScale(1, RoundingMode.HALF_UP);
    }
}
