package de.gesamtplan.reports.bundling;

import de.gesamtplan.domain.bundling.award.Award;
import de.gesamtplan.domain.bundling.award.AwardOutlook;
import de.gesamtplan.domain.bundling.award.Cover;
import de.gesamtplan.domain.bundling.award.Lot;
import de.gesamtplan.domain.bundling.award.PriceSpread;
import de.gesamtplan.domain.bundling.award.Unit;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.procurement.Procedure;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Formula;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Row;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** From proposal to contract: what to call off, what to tender, in which lots, at which prices. */
final class AwardTables {
    private final AwardOutlook outlook;

    AwardTables(AwardOutlook outlook) {
        this.outlook = outlook;
    }

    /** Which contract to use, or that there is none. */
    Table advice() {
        Table.Builder table = Table.of(
                        "Abrufen oder ausschreiben",
                        Column.count("Nr."),
                        Column.text("Gegenstand"),
                        Column.year("ab"),
                        Column.year("bis"),
                        Column.money("Volumen netto"),
                        Column.text("Empfehlung"),
                        Column.text("Rahmenvertrag"),
                        Column.money("abrufbar netto"),
                        Column.money("auszuschreiben netto"),
                        Column.text("Verfahren einzeln"),
                        Column.text("Verfahren gemeinsam"),
                        Column.text("Hinweis"))
                .ifEmpty("Keine Vorschläge.");
        int number = 0;
        for (Award award : outlook.awards()) {
            number++;
            Cover used = award.used();
            table.row(
                    number,
                    award.joint().proposal().label(),
                    award.perYear().isEmpty() ? null : award.perYear().firstKey(),
                    award.perYear().isEmpty() ? null : award.perYear().lastKey(),
                    award.joint().netVolume(),
                    award.advice().label(),
                    used == null ? "" : named(used),
                    callable(award),
                    new Formula("MAX(0,E{row}-H{row})", award.toTender()),
                    name(award.joint().singleProcedure()),
                    name(award.joint().jointProcedure()),
                    new AwardHints(award).text());
        }
        if (number > 0) {
            table.total(
                    null,
                    "Summe",
                    null,
                    null,
                    sum(outlook.awards().stream()
                            .map(award -> award.joint().netVolume())
                            .toList()),
                    null,
                    null,
                    sum(outlook.awards().stream().map(AwardTables::callable).toList()),
                    sum(outlook.awards().stream().map(Award::toTender).toList()),
                    null,
                    null,
                    null);
        }
        return table.build();
    }

    /** The same with fewer columns, for paper. */
    Table adviceInPrint() {
        Table.Builder table = Table.of(
                        "Abrufen oder ausschreiben",
                        Column.count("Nr."),
                        Column.text("Gegenstand"),
                        Column.text("Bedarf"),
                        Column.text("Empfehlung"),
                        Column.money("abrufbar netto"),
                        Column.money("auszu-\nschreiben netto"),
                        Column.text("Verfahren einzeln → gemeinsam"),
                        Column.text("Hinweis"))
                .ifEmpty("Keine Vorschläge.");
        int number = 0;
        for (Award award : outlook.awards()) {
            number++;
            Cover used = award.used();
            String single = name(award.joint().singleProcedure());
            String joint = name(award.joint().jointProcedure());
            table.row(
                    number,
                    award.joint().proposal().label(),
                    ProposalDetails.years(award.perYear().keySet()),
                    award.advice().label() + (used == null ? "" : ": " + named(used)),
                    callable(award),
                    award.toTender(),
                    single.equals(joint) ? joint : single + " → " + joint,
                    new AwardHints(award).text());
        }
        if (number > 0) {
            table.total(
                    null,
                    "Summe",
                    null,
                    null,
                    sum(outlook.awards().stream().map(AwardTables::callable).toList()),
                    sum(outlook.awards().stream().map(Award::toTender).toList()),
                    null,
                    null);
        }
        return table.build();
    }

    private static Money callable(Award award) {
        Cover used = award.used();
        return used == null ? Money.ZERO : used.callable();
    }

    private static Money sum(Collection<Money> amounts) {
        return Money.sum(amounts);
    }

    static String name(@Nullable Procedure procedure) {
        return procedure == null ? "keine Wertgrenze bekannt" : procedure.name();
    }

    static String named(Cover cover) {
        return cover.use().contract().number() + " " + cover.use().contract().name() + " ("
                + cover.bases().stream().map(basis -> basis.label()).collect(Collectors.joining("; ")) + ")";
    }

    /** All lots with their volume by year. */
    Table lots() {
        return lots("Lose und Volumen je Jahr", outlook.awards(), true);
    }

    /** Those of one proposal. */
    static Table lots(Award award) {
        return lots("Lose und Volumen je Jahr, brutto", List.of(award), false);
    }

    private static Table lots(String name, List<Award> awards, boolean numbered) {
        SortedSet<Integer> years = new TreeSet<>();
        awards.forEach(award -> years.addAll(award.perYear().keySet()));
        List<Column> columns = new ArrayList<>();
        if (numbered) {
            columns.add(Column.count("Nr."));
            columns.add(Column.text("Gegenstand"));
        }
        columns.addAll(List.of(
                Column.text("Los"),
                Column.text("Ressorts"),
                Column.count("Bedarfe"),
                Column.decimal("Menge", 0),
                Column.text("Einheit")));
        int firstYear = columns.size();
        years.forEach(year -> columns.add(Column.money(String.valueOf(year))));
        columns.add(Column.money("Summe"));
        Table.Builder table = Table.of(name, columns).ifEmpty("Keine Vorschläge.");
        String sum = "SUM(" + CellReference.convertNumToColString(firstYear) + "{row}:"
                + CellReference.convertNumToColString(Math.max(firstYear, columns.size() - 2)) + "{row})";
        int number = 0;
        for (Award award : awards) {
            number++;
            for (Lot lot : award.lots()) {
                List<@Nullable Object> row = new ArrayList<>();
                if (numbered) {
                    row.add(number);
                    row.add(award.joint().proposal().label());
                }
                row.add(name(lot, award));
                row.add(String.join(", ", lot.departments()));
                row.add(lot.demands().size());
                row.add(lot.quantity());
                row.add(lot.unit());
                years.forEach(year -> row.add(lot.perYear().getOrDefault(year, Money.ZERO)));
                row.add(years.isEmpty() ? lot.volume() : new Formula(sum, lot.volume()));
                table.add(Row.Level.DATA, row);
            }
        }
        return table.build();
    }

    private static String name(Lot lot, Award award) {
        String size = lot.size().replace('.', ',');
        if (award.lots().size() == 1) {
            return size.isEmpty() ? "ein Los" : "ein Los: " + size;
        }
        return size.isEmpty() ? "ohne Größenangabe" : size;
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
                            name(lot, award),
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
                    sum(outlook.awards().stream().map(Award::toTender).toList()),
                    sum(low),
                    sum(high),
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
