package de.gesamtplan.reports.controlling;

import de.gesamtplan.domain.budget.AppropriationMovement;
import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.controlling.CommitmentAuthority;
import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.LineStatus;
import de.gesamtplan.domain.controlling.UnbalancedTransfer;
import de.gesamtplan.domain.controlling.VorgangStatus;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Formula;
import de.gesamtplan.reports.content.Table;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows behind the figures, each with the file, sheet and line that it came from. */
record DetailTables(ControllingReport report, SortedMap<Long, String> files) {

    /** @param bookings where they stand: each Vorgang leads to its first */
    Table vorgaenge(FirstRows bookings) {
        Table.Builder table = Table.of(
                "Vorgänge",
                Column.text("Haushaltsstelle"),
                Column.text("Vorgang"),
                Column.money("Festlegung"),
                Column.money("Minderung"),
                Column.money("Anordnung"),
                Column.money("offen (Obligo)"),
                Column.money("Ist"),
                Column.money("neu gebunden"),
                Column.money("Prognose"));
        for (VorgangStatus v : report.vorgaenge()) {
            table.row(
                    v.line().toString(),
                    bookings.link(v.line() + " " + v.vorgang(), v.vorgang()),
                    v.ordered(),
                    v.reduced(),
                    v.paid(),
                    new Formula("MAX(0,C{row}-D{row}-E{row})", v.open()),
                    v.ist(),
                    v.boundLately(),
                    v.forecast());
        }
        return table.build();
    }

    /** One row per booking, ready for a pivot table. */
    Table bookings() {
        Table.Builder table = Table.of(
                "Daten",
                Column.text("Haushaltsstelle"),
                Column.year("Haushaltsjahr"),
                Column.count("Periode"),
                Column.text("Ressort"),
                Column.text("Kapitel"),
                Column.text("Titel"),
                Column.text("Deckungskreis"),
                Column.text("Vorgang"),
                Column.text("Belegart"),
                Column.text("Belegnummer"),
                Column.date("Buchungsdatum"),
                Column.money("Betrag"),
                Column.money("wirkt auf Ist"),
                Column.money("wirkt auf Obligo"),
                Column.text("Empfänger"),
                Column.text("Position"),
                Column.text("Rahmenvertrag"),
                Column.text("Buchungstext"),
                Column.text("Datei"),
                Column.text("Blatt"),
                Column.count("Zeile"));
        Map<BudgetLine, LineStatus> lines =
                report.lines().stream().collect(Collectors.toMap(LineStatus::line, Function.identity()));
        for (Booking b : report.bookings()) {
            LineStatus line = Objects.requireNonNull(lines.get(b.line()));
            table.row(
                    b.line().toString(),
                    b.period().year(),
                    b.period().number(),
                    ControllingWorkbook.departmentOf(line),
                    b.line().kapitel(),
                    b.line().titel(),
                    ControllingWorkbook.ringOf(line),
                    b.vorgang(),
                    b.kind().word(),
                    b.voucher(),
                    b.bookedOn(),
                    b.amount(),
                    b.onIst(),
                    b.onCommitment(),
                    b.payee(),
                    b.item(),
                    b.contract(),
                    b.text(),
                    file(b.origin()),
                    b.origin().sheet(),
                    b.origin().line());
        }
        return table.build();
    }

    Table movements() {
        Table.Builder table = Table.of(
                "Sollbewegungen",
                Column.text("Haushaltsstelle"),
                Column.text("Zweckbestimmung"),
                Column.text("Art"),
                Column.date("Datum"),
                Column.money("Betrag"),
                Column.money("wirkt auf Soll"),
                Column.text("Bezug"),
                Column.text("Datei"),
                Column.text("Blatt"),
                Column.count("Zeile"));
        for (AppropriationMovement m : report.movements()) {
            table.row(
                    m.line().toString(),
                    m.purpose(),
                    m.dueYear() == null ? m.kind().word() : m.kind().word() + ' ' + m.dueYear(),
                    m.effectiveOn(),
                    m.amount(),
                    m.onSoll(),
                    m.reference(),
                    file(m.origin()),
                    m.origin().sheet(),
                    m.origin().line());
        }
        return table.build();
    }

    Table authorities() {
        Table.Builder table = Table.of(
                        "Verpflichtungsermächtigungen",
                        Column.text("Haushaltsstelle"),
                        Column.year("fällig"),
                        Column.money("bewilligt"),
                        Column.money("in Anspruch genommen"),
                        Column.money("frei"))
                .ifEmpty("Keine Verpflichtungsermächtigungen erfasst.");
        for (CommitmentAuthority a : report.authorities()) {
            table.row(a.line().toString(), a.dueYear(), a.granted(), a.used(), new Formula("C{row}-D{row}", a.open()));
        }
        return table.build();
    }

    /** Transfers whose rows do not sum to zero. */
    Table unbalanced() {
        Table.Builder table = Table.of(
                        "Umbuchungen, die nicht aufgehen",
                        Column.text("Vorgang"),
                        Column.text("Belegnummer"),
                        Column.count("Zeilen"),
                        Column.money("Differenz"))
                .ifEmpty("Keine: die Zeilen jeder Umbuchung ergeben zusammen null.");
        for (UnbalancedTransfer t : report.unbalanced()) {
            table.row(t.vorgang(), t.voucher(), t.rows(), t.difference());
        }
        return table.build();
    }

    private String file(Origin origin) {
        return files.getOrDefault(origin.deliveryId(), "Lieferung " + origin.deliveryId());
    }
}
