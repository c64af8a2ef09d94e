package de.gesamtplan.reports.controlling;

import de.gesamtplan.domain.controlling.Balance;
import de.gesamtplan.domain.controlling.LineStatus;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Formula;
import de.gesamtplan.reports.content.Table;
import de.gesamtplan.reports.sheet.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The budget lines of the workbook, each amount a formula over the sheets of its rows. */
record LineTable(Range movements, Range vorgaenge, Range bookings) {

    Table of(List<LineStatus> lines) {
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
                Column.money("Prognose"),
                Column.money("Abweichung"),
                Column.percent("Abweichung in %"),
                Column.percent("Mittelabfluss"),
                Column.light("Ampel"));
        lines.forEach(l -> row(table, l));
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
                        t.forecast(),
                        t.deviation(),
                        percent("L{row}", "F{row}", t.deviationPercent()),
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
                new Formula(sum(vorgaenge, "Prognose"), b.forecast()),
                new Formula("K{row}-F{row}", b.deviation()),
                percent("L{row}", "F{row}", b.deviationPercent()),
                percent("I{row}", "F{row}", b.outflow()),
                Wording.light(l.light()));
    }

    private static String sum(Range rows, String column) {
        return "SUMIFS(" + rows.column(column) + "," + rows.column("Haushaltsstelle") + ",$A{row})";
    }

    /** Rounded like the domain's; an empty cell where the Soll gives no percentage. */
    static @Nullable Formula percent(String part, String soll, Optional<BigDecimal> value) {
        return value.map(v -> new Formula("ROUND(" + part + "/" + soll + ",3)", v))
                .orElse(null);
    }
}
