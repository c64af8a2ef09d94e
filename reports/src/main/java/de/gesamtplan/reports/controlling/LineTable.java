package de.gesamtplan.reports.controlling;

import de.gesamtplan.domain.controlling.Balance;
import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.LineStatus;
import de.gesamtplan.domain.forecast.ForecastMethod;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Formula;
import de.gesamtplan.reports.content.Table;
import de.gesamtplan.reports.sheet.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The budget lines of the workbook, each amount a formula over the sheets of its rows. */
final class LineTable {
    /**
     * So many comparisons a recalculation may cost. Up to it sums find their rows by name, and stay right if somebody sorts
     * the rows; above it each line sums the block in which its rows stand together.
     */
    private static final long SEARCHED = 5_000_000;

    private final ControllingReport report;
    private final Range movements;
    private final Range vorgaenge;
    private final Range bookings;
    private final Range forecasts;
    private final FirstRows movementsOf;
    private final FirstRows vorgaengeOf;
    private final boolean searched;

    LineTable(ControllingReport report, Range movements, Range vorgaenge, Range bookings, Range forecasts) {
        this.report = report;
        this.movements = movements;
        this.vorgaenge = vorgaenge;
        this.bookings = bookings;
        this.forecasts = forecasts;
        this.movementsOf = new FirstRows(movements, FirstRows.column(0));
        this.vorgaengeOf = new FirstRows(vorgaenge, FirstRows.column(0));
        this.searched =
                (long) report.lines().size() * (movements.rows() + vorgaenge.rows() + bookings.rows()) <= SEARCHED;
    }

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
                Column.money("aus Festlegungen"),
                Column.money("Prognose"),
                Column.money("Abweichung"),
                Column.percent("Abweichung in %"),
                Column.percent("Mittelabfluss"),
                Column.light("Ampel"));
        for (int l = 0; l < lines.size(); l++) {
            row(table, lines.get(l), l);
        }
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
                        Money.sum(lines.stream().map(LineTable::orders).toList()),
                        t.forecast(),
                        t.deviation(),
                        percent("N{row}", "F{row}", t.deviationPercent()),
                        percent("I{row}", "F{row}", t.outflow()),
                        null)
                .build();
    }

    private void row(Table.Builder table, LineStatus l, int index) {
        Balance b = l.balance();
        String line = l.line().toString();
        table.row(
                vorgaengeOf.link(line, line),
                l.appropriation().purpose(),
                ControllingWorkbook.departmentOf(l),
                ControllingWorkbook.ringOf(l),
                l.granted() ? "ja" : "nein",
                new Formula(soll(line), b.soll()),
                l.appropriation().locked(),
                new Formula(ofVorgaenge(line, "offen (Obligo)"), b.obligo()),
                new Formula(ist(line), b.ist()),
                new Formula("F{row}-H{row}-I{row}", b.available()),
                new Formula(newOrders(line), l.newOrders()),
                new Formula(ofVorgaenge(line, "Prognose") + "+K{row}", orders(l)),
                new Formula(forecast(l, index), b.forecast()),
                new Formula("M{row}-F{row}", b.deviation()),
                percent("N{row}", "F{row}", b.deviationPercent()),
                percent("I{row}", "F{row}", b.outflow()),
                Wording.light(l.light()));
    }

    private static Money orders(LineStatus line) {
        return Objects.requireNonNull(line.forecast().estimates().get(ForecastMethod.ORDERS.label()));
    }

    /** By orders it follows the rows; what other methods say stands on their sheet. */
    private String forecast(LineStatus line, int index) {
        if (line.forecast().method() == ForecastMethod.ORDERS
                && line.forecast().expected().equals(orders(line))) {
            return "L{row}";
        }
        return searched ? search(forecasts, "Prognose") : forecasts.cell("Prognose", index);
    }

    private String soll(String line) {
        return searched ? search(movements, "wirkt auf Soll") : movementsOf.sum(line, "wirkt auf Soll");
    }

    private String ofVorgaenge(String line, String column) {
        return searched ? search(vorgaenge, column) : vorgaengeOf.sum(line, column);
    }

    /** From the bookings themselves if they may be searched; they are there to be sorted and filtered. */
    private String ist(String line) {
        return searched ? search(bookings, "wirkt auf Ist") : vorgaengeOf.sum(line, "Ist");
    }

    private static String search(Range rows, String column) {
        return "SUMIFS(" + rows.column(column) + "," + rows.column("Haushaltsstelle") + ",$A{row})";
    }

    /** The pace of new orders for the months left, at most what the Soll has left: as the domain computes it. */
    private String newOrders(String line) {
        return "ROUND(MAX(0,MIN(F{row}-" + ofVorgaenge(line, "Prognose") + "," + ofVorgaenge(line, "neu gebunden") + "*"
                + report.date().monthsLeft() + "/" + report.paceMonths() + ")),2)";
    }

    /** Rounded like the domain's; an empty cell where the Soll gives no percentage. */
    static @Nullable Formula percent(String part, String soll, Optional<BigDecimal> value) {
        return value.map(v -> new Formula("ROUND(" + part + "/" + soll + ",3)", v))
                .orElse(null);
    }
}
