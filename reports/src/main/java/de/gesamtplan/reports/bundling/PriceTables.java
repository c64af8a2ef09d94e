package de.gesamtplan.reports.bundling;

import de.gesamtplan.domain.bundling.award.Award;
import de.gesamtplan.domain.bundling.award.AwardOutlook;
import de.gesamtplan.domain.bundling.award.Lot;
import de.gesamtplan.domain.bundling.award.PriceSpread;
import de.gesamtplan.domain.bundling.award.Unit;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Formula;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prices per unit between departments, and what tendering together is assumed to save. */
final class PriceTables {
    private final AwardOutlook outlook;

    PriceTables(AwardOutlook outlook) {
        this.outlook = outlook;
    }

    /** What departments plan for one unit. */
    Table prices() {
        Table.Builder table = Table.of(
                        "Preise je Einheit zwischen den Ressorts",
                        Column.count("Nr."),
                        Column.text("Gegenstand"),
                        Column.text("Los"),
                        Column.text("Preis je"),
                        Column.count("Ressorts"),
                        Column.money("niedrigster Preis"),
                        Column.text("günstigstes Ressort"),
                        Column.money("höchster Preis"),
                        Column.text("teuerstes Ressort"),
                        Column.percent("Abstand"),
                        Column.text("Hinweis"))
                .ifEmpty("Keine vergleichbaren Preise: nirgends zählen zwei Ressorts in derselben Einheit.");
        int number = 0;
        for (Award award : outlook.awards()) {
            number++;
            for (Lot lot : award.lots()) {
                PriceSpread prices = lot.prices();
                if (prices != null) {
                    table.row(
                            number,
                            award.joint().proposal().label(),
                            AwardTables.name(lot, award),
                            per(prices.unit()),
                            prices.departments(),
                            prices.lowest(),
                            prices.cheapest(),
                            prices.highest(),
                            prices.dearest(),
                            distance(prices),
                            prices.isWide() ? "Mehr als das Dreifache: Leistung vergleichen." : "");
                }
            }
        }
        return table.build();
    }

    private static String per(Unit unit) {
        return unit.kind() == Unit.Kind.RUNNING ? unit.name() + " und Jahr" : unit.name();
    }

    /** By how much the highest price is above the lowest. */
    private static @Nullable BigDecimal distance(PriceSpread prices) {
        return prices.lowest().signum() == 0
                ? null
                : prices.highest()
                        .minus(prices.lowest())
                        .euros()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(prices.lowest().euros(), 1, RoundingMode.HALF_UP);
    }

    String priceNote() {
        return "Geplante Preise mit Umsatzsteuer. Einmaliges (Stück, Personentag …): Ansatz aller Planjahre durch die Menge."
                + " Laufendes (Lizenz, Nutzer, Anschluss …): dazu durch die Zahl der Jahre mit Ansatz. Pauschalen und Zeiträume"
                + " (Jahr, Monat) sind nicht vergleichbar und bleiben aus. Verglichen wird je Los in der Einheit, in der die"
                + " meisten Ressorts zählen.";
    }

    /** What tendering together is assumed to save; what is called off saves nothing anew. */
    Table savings() {
        Table.Builder table = Table.of(
                        "Erwartete Einsparung",
                        Column.count("Nr."),
                        Column.text("Gegenstand"),
                        Column.money("auszuschreiben netto"),
                        Column.money("Einsparung von"),
                        Column.money("Einsparung bis"),
                        Column.text("Annahme"))
                .ifEmpty("Keine Vorschläge, die auszuschreiben wären.");
        int number = 0;
        List<Money> low = new ArrayList<>();
        List<Money> high = new ArrayList<>();
        for (Award award : outlook.awards()) {
            number++;
            Money net = award.toTender();
            if (net.signum() > 0) {
                low.add(outlook.saving().low(net));
                high.add(outlook.saving().high(net));
                table.row(
                        number,
                        award.joint().proposal().label(),
                        net,
                        new Formula(
                                share(outlook.saving().lowPercent()),
                                outlook.saving().low(net)),
                        new Formula(
                                share(outlook.saving().highPercent()),
                                outlook.saving().high(net)),
                        range());
            }
        }
        if (!low.isEmpty()) {
            table.total(
                    null,
                    "Summe",
                    Money.sum(outlook.awards().stream().map(Award::toTender).toList()),
                    Money.sum(low),
                    Money.sum(high),
                    range());
        }
        return table.build();
    }

    private static String share(BigDecimal percent) {
        return "ROUND(C{row}*" + percent.toPlainString() + "/100,2)";
    }

    private String range() {
        return German.number(outlook.saving().lowPercent(), 1) + " bis "
                + German.number(outlook.saving().highPercent(), 1) + " %";
    }

    String assumption() {
        return "Einsparung: " + range()
                + " des Nettowerts, der auszuschreiben wäre; ein Abruf aus einem bestehenden Vertrag spart"
                + " nichts Neues. " + outlook.saving().assumption();
    }
}
