package de.gesamtplan.reports.controlling;

import de.gesamtplan.domain.controlling.Balance;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Formula;
import de.gesamtplan.reports.content.Link;
import de.gesamtplan.reports.content.Table;
import de.gesamtplan.reports.sheet.Range;
import de.gesamtplan.reports.sheet.Sheet;

/** The first sheet: the main figures, live, and where each goes on. */
record OverviewSheet(ControllingView view, Sheet sheet) {
    void write(Range byDepartment) {
        Balance total = view.report().total();
        Table.Builder amounts = Table.of(
                "Kennzahlen", Column.text("Kennzahl"), Column.money("Betrag in EUR"), Column.text("weiter zu"));
        amount(amounts, byDepartment, "Soll", total.soll(), "Sollbewegungen");
        amount(amounts, byDepartment, "Ist", total.ist(), "Daten");
        amount(amounts, byDepartment, "Obligo", total.obligo(), "Vorgänge");
        amount(amounts, byDepartment, "verfügbar", total.available(), "Haushaltsstellen");
        amount(amounts, byDepartment, "Prognose", total.forecast(), "Haushaltsstellen");
        sheet.table(amounts.build());
        String ist = byDepartment.total("Ist");
        String soll = byDepartment.total("Soll");
        sheet.table(Table.of("Quote", Column.text("Quote"), Column.percent("in %"), Column.text("weiter zu"))
                .row(
                        "Mittelabfluss",
                        total.outflow()
                                .map(v -> new Formula("ROUND(" + ist + "/" + soll + ",3)", v))
                                .orElse(null),
                        new Link("Mittelabfluss", "'Mittelabfluss'!A1"))
                .build());
        sheet.table(PointsToWatch.of(view));
    }

    private static void amount(Table.Builder table, Range byDepartment, String figure, Object value, String where) {
        table.row(figure, new Formula(byDepartment.total(figure), value), new Link(where, "'" + where + "'!A1"));
    }
}
