package de.gesamtplan.reports.controlling;

import de.gesamtplan.domain.controlling.Balance;
import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.LineStatus;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Formula;
import de.gesamtplan.reports.content.Table;
import de.gesamtplan.reports.sheet.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The budget lines of the workbook, each amount a formula over the sheets of its rows. */
record LineTable(ControllingReport report, Range movements, Range vorgaenge, Range bookings) {

    Table build() {
        List<LineStatus> lines = report.lines();
        Table.Builder table = Table.of(
                "Haushaltsstellen",
                Column.text("Haushaltsstelle"),
                Column.text("Zweckbestimmung"),
                Column.text("Ressort"),
                Column.text("Deckungskreis"),
                Column.text("Soll vorhanden"),
                Column.money("Soll"),
                Column.money("davon gesperrt"),
                Column.money("Obligo"),
                Column.money("Ist"),
                Column.money("verfügbar"),
                Column.money("neue Aufträge"),
                Column.money("Prognose"),
                Column.money("Abweichung"),
                Column.percent("Abweichung in %"),
                Column.percent("Mittelabfluss"),
                Column.light("Ampel"));
        lines.forEach(l -> row(table, l));
        Money newOrders = Money.sum(lines.stream().map(LineStatus::newOrders).toList());
        Balance t = Balance.sum(lines.stream().map(LineStatus::balance).toList());
        return table.total(
                        "Summe",
                        "",
                        "",
                        "",
                        "",
                        t.soll(),
                        null,
                        t.obligo(),
                        t.ist(),
                        t.available(),
                        newOrders,
                        t.forecast(),
                        t.deviation(),
                        percent("M{row}", "F{row}", t.deviationPercent()),
                        percent("I{row}", "F{row}", t.outflow()),
                        null)
                .build();
    }

    private void row(Table.Builder table, LineStatus l) {
        Balance b = l.balance();
        table.row(
                l.line().toString(),
                l.appropriation().purpose(),
                ControllingWorkbook.departmentOf(l),
                ControllingWorkbook.ringOf(l),
                l.granted() ? "ja" : "nein",
                new Formula(sum(movements, "wirkt auf Soll"), b.soll()),
                l.appropriation().locked(),
                new Formula(sum(vorgaenge, "offen (Obligo)"), b.obligo()),
                new Formula(sum(bookings, "wirkt auf Ist"), b.ist()),
                new Formula("F{row}-H{row}-I{row}", b.available()),
                new Formula(newOrders(), l.newOrders()),
                new Formula(sum(vorgaenge, "Prognose") + "+K{row}", b.forecast()),
                new Formula("L{row}-F{row}", b.deviation()),
                percent("M{row}", "F{row}", b.deviationPercent()),
                percent("I{row}", "F{row}", b.outflow()),
                Wording.light(l.light()));
    }

    private static String sum(Range rows, String column) {
        return "SUMIFS(" + rows.column(column) + "," + rows.column("Haushaltsstelle") + ",$A{row})";
    }

    /** The pace of new orders for the months left, at most what the Soll has left: as the domain computes it. */
    private String newOrders() {
        return "ROUND(MAX(0,MIN(F{row}-" + sum(vorgaenge, "Prognose") + "," + sum(vorgaenge, "neu gebunden") + "*"
                + report.date().monthsLeft() + "/" + report.paceMonths() + ")),2)";
    }

    /** Rounded like the domain's; an empty cell where the Soll gives no percentage. */
    static @Nullable Formula percent(String part, String soll, Optional<BigDecimal> value) {
        return value.map(v -> new Formula("ROUND(" + part + "/" + soll + ",3)", v))
                .orElse(null);
    }
}
