package de.gesamtplan.reports.bundling;

import de.gesamtplan.domain.bundling.JointProcurement;
import de.gesamtplan.domain.bundling.award.Award;
import de.gesamtplan.domain.bundling.award.AwardOutlook;
import de.gesamtplan.domain.bundling.award.Cover;
import de.gesamtplan.domain.bundling.award.PriceSpread;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.procurement.ContractUse;
import de.gesamtplan.domain.procurement.FrameworkContract;
import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the proposals mean for procurement and for the standards catalogue. */
final class AwardTables {
    private static final int DRAWN = 12;

    private final AwardOutlook outlook;

    AwardTables(AwardOutlook outlook) {
        this.outlook = outlook;
    }

    /** Which contract to use, or that there is none. */
    Table advice() {
        Table.Builder table = Table.of(
                        "Vergabe",
                        Column.text("Los"),
                        Column.year("ab"),
                        Column.year("bis"),
                        Column.text("Empfehlung"),
                        Column.text("Rahmenvertrag"),
                        Column.money("davon abrufbar netto"),
                        Column.money("Rest des Vertrags netto"),
                        Column.text("Nicht abrufberechtigt"),
                        Column.text("Verfahren, wenn ausgeschrieben"))
                .ifEmpty("Keine Vorschläge.");
        for (Award award : outlook.awards()) {
            Cover best = award.covers().isEmpty() ? null : award.covers().get(0);
            table.row(
                    award.joint().proposal().label(),
                    award.perYear().isEmpty() ? null : award.perYear().firstKey(),
                    award.perYear().isEmpty() ? null : award.perYear().lastKey(),
                    award.advice().label(),
                    best == null ? "" : named(best.use().contract()),
                    best == null ? null : best.net(),
                    best == null ? null : best.use().rest(),
                    best == null ? "" : String.join(", ", best.notEntitled()),
                    award.joint().jointProcedure());
        }
        return table.build();
    }

    /** A row for each lot and year. */
    Table perYear() {
        Table.Builder table = Table.of(
                        "Volumen je Los und Jahr",
                        Column.text("Los"),
                        Column.year("Jahr"),
                        Column.money("Volumen brutto"))
                .ifEmpty("Keine Vorschläge.");
        outlook.awards().forEach(award -> award.perYear()
                .forEach((year, volume) -> table.row(award.joint().proposal().label(), year, volume)));
        return table.build();
    }

    /** Prices per unit, and what buying together is assumed to save. */
    Table savings() {
        Table.Builder table = Table.of(
                        "Preise und Einsparung",
                        Column.text("Los"),
                        Column.text("Einheit"),
                        Column.money("Preis niedrigster"),
                        Column.text("bei"),
                        Column.money("Preis höchster"),
                        Column.text("geplant von"),
                        Column.money("Volumen netto"),
                        Column.money("Einsparung von"),
                        Column.money("Einsparung bis"))
                .ifEmpty("Keine Vorschläge.");
        for (Award award : outlook.awards()) {
            PriceSpread prices = award.prices();
            Money net = award.joint().netVolume();
            table.row(
                    award.joint().proposal().label(),
                    prices == null ? "" : prices.unit(),
                    prices == null ? null : prices.lowest(),
                    prices == null ? "" : prices.cheapest(),
                    prices == null ? null : prices.highest(),
                    prices == null ? "" : prices.dearest(),
                    net,
                    outlook.saving().low(net),
                    outlook.saving().high(net));
        }
        return table.build();
    }

    String assumption() {
        return "Einsparung: " + German.number(outlook.saving().lowPercent(), 1) + " bis "
                + German.number(outlook.saving().highPercent(), 1) + " % des Nettovolumens. "
                + outlook.saving().assumption() + " Preise: Ansatz aller Planjahre je Einheit, mit Umsatzsteuer.";
    }

    Table contracts() {
        Table.Builder table = Table.of(
                        "Rahmenverträge",
                        Column.text("Rahmenvertrag"),
                        Column.date("bis"),
                        Column.money("Höchstwert"),
                        Column.money("abgerufen netto"),
                        Column.money("Rest"),
                        Column.percent("ausgeschöpft"),
                        Column.text("Stand"))
                .ifEmpty("Keine Rahmenverträge bekannt.");
        for (ContractUse use : outlook.contracts()) {
            table.row(
                    named(use.contract()),
                    use.contract().validTo(),
                    use.contract().maximum(),
                    use.called(),
                    use.rest(),
                    use.percent(),
                    use.level().label());
        }
        return table.build();
    }

    Table mavericks() {
        Table.Builder table = Table.of(
                        "Am Rahmenvertrag vorbei",
                        Column.text("Ressort"),
                        Column.text("Position"),
                        Column.text("Bezeichnung"),
                        Column.money("Volumen brutto"),
                        Column.text("Angegeben"),
                        Column.text("Abrufbar über"))
                .ifEmpty("Alle Bedarfe, die ein Rahmenvertrag deckt, nennen ihn.");
        outlook.mavericks()
                .forEach(maverick -> table.row(
                        maverick.demand().department(),
                        maverick.demand().itemId(),
                        maverick.demand().title(),
                        maverick.demand().volume(),
                        maverick.demand().frameworkContract(),
                        maverick.contracts().stream().map(AwardTables::named).collect(Collectors.joining(", "))));
        return table.build();
    }

    Table candidates() {
        Table.Builder table = Table.of(
                        "Kandidaten für den Standardkatalog",
                        Column.text("Gegenstand"),
                        Column.text("Ressorts"),
                        Column.count("Bedarfe"),
                        Column.money("Volumen brutto"))
                .ifEmpty("Kein Gegenstand wird von mindestens drei Ressorts ohne Standard geplant.");
        outlook.candidates()
                .forEach(joint -> table.row(
                        joint.proposal().label(),
                        String.join(", ", joint.proposal().departments()),
                        joint.proposal().members().size(),
                        joint.volume()));
        return table.build();
    }

    private static String named(FrameworkContract contract) {
        return contract.number() + " " + contract.name();
    }

    /** Volume by subject, the largest first. */
    Chart volumes() {
        return chart(
                "Volumen nach Gegenstand",
                "Mio. EUR",
                joint -> joint.volume().euros().movePointLeft(6).setScale(3, RoundingMode.HALF_UP));
    }

    Chart departments() {
        return chart(
                "Ressorts nach Gegenstand",
                "Ressorts",
                joint -> BigDecimal.valueOf(joint.proposal().departments().size()));
    }

    private Chart chart(String title, String unit, Function<JointProcurement, BigDecimal> value) {
        List<JointProcurement> shown =
                outlook.awards().stream().map(Award::joint).limit(DRAWN).toList();
        String said = shown.stream()
                .limit(3)
                .map(joint -> joint.proposal().label() + " "
                        + German.number(value.apply(joint), unit.equals("Ressorts") ? 0 : 2))
                .collect(Collectors.joining(", "));
        List<@Nullable BigDecimal> values = new ArrayList<>();
        shown.forEach(joint -> values.add(value.apply(joint)));
        return new Chart(
                title,
                title + " der " + shown.size() + " größten Vorschläge in " + unit + "; vorn: " + said + ".",
                Chart.Type.BAR,
                unit,
                shown.stream().map(joint -> joint.proposal().label()).toList(),
                List.of(new Chart.Series(unit, values)));
    }
}
