package de.gesamtplan.reports.controlling;

import de.gesamtplan.domain.budget.AppropriationMovement;
import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.budget.FundingSource;
import de.gesamtplan.domain.controlling.ClosedMonth;
import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.LateEntries;
import de.gesamtplan.domain.controlling.OutflowYear;
import de.gesamtplan.domain.controlling.PeriodActual;
import de.gesamtplan.domain.execution.FundsStatus;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Row;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The year month by month, its money by source, and what came in late. */
record MonthTables(ControllingReport report) {
    private static final int MONTHS = 12;

    Table course() {
        Table.Builder table = Table.of(
                "Ist nach Monat",
                Column.text("Monat"),
                Column.money("Ist"),
                Column.money("davon nachgebucht"),
                Column.money("Ist aufgelaufen"));
        for (PeriodActual p : report.course()) {
            table.row(Wording.month(p.period()), p.ist(), p.late(), p.cumulated());
        }
        return table.build();
    }

    /** Outflow quota of each month beside the same month of earlier years. */
    Table outflow() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("bis Ende")));
        report.outflow().forEach(year -> columns.add(Column.percent(String.valueOf(year.year()))));
        Table.Builder table = Table.of("Mittelabfluss: Ist in Prozent des Solls", columns);
        int last = report.outflow().stream()
                .mapToInt(year -> year.periods().size())
                .max()
                .orElse(MONTHS);
        for (int number = 1; number <= last; number++) {
            List<@Nullable Object> row = new ArrayList<>(List.of(Wording.month(number)));
            for (OutflowYear year : report.outflow()) {
                row.add(year.period(number).flatMap(OutflowYear.Period::percent).orElse(null));
            }
            table.add(Row.Level.DATA, row);
        }
        return table.build();
    }

    Table late() {
        LateEntries late = report.late();
        ClosedMonth since = late.since();
        Table.Builder table = Table.of(
                        "Nachbuchungen zu abgeschlossenen Monaten",
                        Column.text("Haushaltsstelle"),
                        Column.text("Art"),
                        Column.text("Vorgang oder Bezug"),
                        Column.text("für"),
                        Column.money("wirkt auf Ist"),
                        Column.money("wirkt auf Obligo"),
                        Column.money("wirkt auf Soll"))
                .ifEmpty(
                        since == null
                                ? "Kein Monat ist abgeschlossen."
                                : Wording.say(
                                        "nachbuchungen.keine",
                                        "monat",
                                        Wording.period(since.period()),
                                        "tag",
                                        German.day(since.closedOn())));
        for (Booking b : late.bookings()) {
            table.row(
                    b.line().toString(),
                    b.kind().word(),
                    b.vorgang() + ", " + b.voucher(),
                    Wording.month(b.period().number()),
                    b.onIst(),
                    b.onCommitment(),
                    null);
        }
        for (AppropriationMovement m : late.movements()) {
            table.row(
                    m.line().toString(),
                    m.kind().word(),
                    m.reference(),
                    "ab " + German.day(m.effectiveOn()),
                    null,
                    null,
                    m.onSoll());
        }
        return table.build();
    }

    static Table funds(List<FundsStatus> funds) {
        Table.Builder table = Table.of(
                        "Nach Mittelherkunft",
                        Column.text("Mittelherkunft"),
                        Column.money("Soll"),
                        Column.money("Obligo"),
                        Column.money("Ist"),
                        Column.money("verfügbar"),
                        Column.percent("Mittelabfluss"))
                .ifEmpty("Kein Soll und keine Buchungen.");
        for (FundsStatus f : funds) {
            FundingSource source = f.source();
            table.row(
                    source == null ? "nicht zugeordnet" : source.label(),
                    f.soll(),
                    f.obligo(),
                    f.ist(),
                    f.available(),
                    percent(f.ist(), f.soll()));
        }
        if (!funds.isEmpty()) {
            Money soll = sum(funds, FundsStatus::soll);
            Money ist = sum(funds, FundsStatus::ist);
            table.total(
                    "Summe",
                    soll,
                    sum(funds, FundsStatus::obligo),
                    ist,
                    sum(funds, FundsStatus::available),
                    percent(ist, soll));
        }
        return table.build();
    }

    private static @Nullable BigDecimal percent(Money ist, Money soll) {
        return new OutflowYear.Period(1, ist, soll).percent().orElse(null);
    }

    private static Money sum(List<FundsStatus> funds, Function<FundsStatus, Money> amount) {
        return Money.sum(funds.stream().map(amount).toList());
    }
}
