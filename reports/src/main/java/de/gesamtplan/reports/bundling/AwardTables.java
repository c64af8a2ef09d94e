package de.gesamtplan.reports.bundling;

import de.gesamtplan.domain.bundling.award.Award;
import de.gesamtplan.domain.bundling.award.AwardOutlook;
import de.gesamtplan.domain.bundling.award.Cover;
import de.gesamtplan.domain.bundling.award.Lot;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.procurement.Procedure;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Formula;
import de.gesamtplan.reports.content.Row;
import de.gesamtplan.reports.content.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** From proposal to contract: what to call off, what to tender, in which lots. */
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

    static String name(Lot lot, Award award) {
        String size = lot.size().replace('.', ',');
        if (award.lots().size() == 1) {
            return size.isEmpty() ? "ein Los" : "ein Los: " + size;
        }
        return size.isEmpty() ? "ohne Größenangabe" : size;
    }
}
