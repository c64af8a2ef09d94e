package de.gesamtplan.reports.lifecycle;

import de.gesamtplan.domain.energy.cost.LifeCycleCost;
import de.gesamtplan.domain.energy.cost.LifeCycleCosts;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Table;
import java.util.SortedMap;

/** Planned devices one by one: all of them, and those that somebody should look at. */
final class PositionTables {
    private final LifeCycleCosts costs;
    private final SortedMap<Long, String> files;

    /** @param files names by number of the delivery */
    PositionTables(LifeCycleCosts costs, SortedMap<Long, String> files) {
        this.costs = costs;
        this.files = files;
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

    /** @param most rows; those that use most energy come first */
    Table withoutLabel(int most) {
        int all = costs.withoutLabel().size();
        Table.Builder table = Table.of(
                        "Ohne Umweltzeichen"
                                + (all > most
                                        ? " (die ersten " + most + " von " + all + ", alle in der Arbeitsmappe)"
                                        : ""),
                        Column.text("Position"),
                        Column.text("Bezeichnung"),
                        Column.text("Geräteklasse"),
                        Column.decimal("Menge", 0),
                        Column.money("Kaufpreis"),
                        Column.decimal("kWh über\ndie Nutzung", 0))
                .ifEmpty("Alle geplanten Geräte nennen ein Umweltzeichen.");
        for (LifeCycleCost cost : costs.withoutLabel().stream().limit(most).toList()) {
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

    private static String position(LifeCycleCost cost) {
        return cost.item().department() + " " + cost.item().itemId();
    }
}
