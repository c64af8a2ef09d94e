package de.gesamtplan.reports.bundling;

import de.gesamtplan.domain.bundling.award.AwardOutlook;
import de.gesamtplan.domain.bundling.award.Maverick;
import de.gesamtplan.domain.bundling.award.PlannedUse;
import de.gesamtplan.domain.bundling.award.Standard;
import de.gesamtplan.domain.bundling.award.StandardUse;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.procurement.FrameworkContract;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Table;
import java.util.stream.Collectors;

/** What is there already: framework contracts, demands that pass them by, and standards. */
final class ContractTables {
    private final AwardOutlook outlook;

    ContractTables(AwardOutlook outlook) {
        this.outlook = outlook;
    }

    Table contracts() {
        Table.Builder table = Table.of(
                        "Ausschöpfung",
                        Column.text("Rahmenvertrag"),
                        Column.date("bis"),
                        Column.money("Höchstwert"),
                        Column.money("abgerufen netto"),
                        Column.money("Rest"),
                        Column.percent("ausgeschöpft"),
                        Column.text("Stand"),
                        Column.money("nach Plan abzurufen netto"),
                        Column.percent("ausgeschöpft mit Plan"),
                        Column.text("Stand mit Plan"))
                .ifEmpty("Keine Rahmenverträge bekannt.");
        for (PlannedUse planned : outlook.contracts()) {
            table.row(
                    named(planned.use().contract()),
                    planned.use().contract().validTo(),
                    planned.use().contract().maximum(),
                    planned.use().called(),
                    planned.use().rest(),
                    planned.use().percent(),
                    planned.use().level().label(),
                    planned.planned(),
                    planned.after().percent(),
                    planned.after().level().label());
        }
        return table.build();
    }

    Table mavericks() {
        Table.Builder table = Table.of(
                        "Bedarfe, die ein Vertrag deckt und die keinen nennen",
                        Column.text("Ressort"),
                        Column.text("Position"),
                        Column.text("Bezeichnung"),
                        Column.money("Volumen brutto"),
                        Column.text("Angegeben"),
                        Column.text("Abrufbar über"),
                        Column.text("Grundlage"))
                .ifEmpty("Alle Bedarfe, die ein Rahmenvertrag deckt, nennen ihn.");
        for (Maverick maverick : outlook.mavericks()) {
            table.row(
                    maverick.demand().department(),
                    maverick.demand().itemId(),
                    maverick.demand().title(),
                    maverick.demand().volume(),
                    maverick.demand().frameworkContract(),
                    maverick.ways().stream().map(way -> named(way.contract())).collect(Collectors.joining(", ")),
                    maverick.ways().stream()
                            .map(way -> way.basis().label())
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
        if (!outlook.mavericks().isEmpty()) {
            table.total(
                    "Summe",
                    null,
                    null,
                    Money.sum(outlook.mavericks().stream()
                            .map(maverick -> maverick.demand().volume())
                            .toList()),
                    null,
                    null,
                    null);
        }
        return table.build();
    }

    /** Repeated products with and without a preferred standard. */
    Table standards() {
        Table.Builder table = Table.of(
                        "Wiederkehrende Produkte",
                        Column.text("Gegenstand"),
                        Column.text("Ergebnis"),
                        Column.text("Standardklasse"),
                        Column.text("Standard"),
                        Column.count("Ressorts"),
                        Column.text("welche"),
                        Column.count("Bedarfe"),
                        Column.text("nennen"),
                        Column.count("weichen ab"),
                        Column.money("Volumen brutto"))
                .ifEmpty("Kein Produkt wird von mindestens " + StandardUse.REPEATED
                        + " Ressorts gekauft oder gemietet.");
        for (StandardUse use : outlook.standards()) {
            Standard standard = use.standard();
            table.row(
                    use.concept(),
                    use.standing().label(),
                    use.standardClass(),
                    standard == null
                            ? ""
                            : standard.name() + (standard.status().isEmpty() ? "" : " (" + standard.status() + ")"),
                    use.departments().size(),
                    String.join(", ", use.departments()),
                    use.demands(),
                    use.named().entrySet().stream()
                            .map(entry -> entry.getKey() + " " + entry.getValue() + "×")
                            .collect(Collectors.joining(", ")),
                    use.deviating(),
                    use.volume());
        }
        return table.build();
    }

    String standardNote() {
        return "Produkte, die mindestens " + StandardUse.REPEATED
                + " Ressorts kaufen, lizenzieren oder mieten. Den Standard nennt die Standardklasse des Lexikons, am Begriff selbst"
                + " oder an seinem Oberbegriff. Ohne bevorzugten Standard sind "
                + outlook.standards().stream().filter(StandardUse::isCandidate).count() + " von "
                + outlook.standards().size() + ".";
    }

    private static String named(FrameworkContract contract) {
        return contract.number() + " " + contract.name();
    }
}
