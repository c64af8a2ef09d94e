package de.gesamtplan.reports.controlling;

import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.execution.Assignment;
import de.gesamtplan.domain.execution.Invoiced;
import de.gesamtplan.domain.execution.ItemStatus;
import de.gesamtplan.domain.execution.PlanExecution;
import de.gesamtplan.domain.execution.UnplannedVorgang;
import de.gesamtplan.domain.execution.Way;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.plan.PlanItem;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Row;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The bookings against the plan. */
record ExecutionTables(PlanExecution execution, Invoiced invoiced) {
    Table byDepartment() {
        Table.Builder table = Table.of(
                "Plan und Vollzug nach Ressort",
                Column.text("Ressort"),
                Column.money("geplant"),
                Column.money("gebunden und gezahlt"),
                Column.money("davon nicht geplant"),
                Column.count("Positionen"),
                Column.count("nicht begonnen"),
                Column.count("über Plan"),
                Column.count("Vorgänge nicht geplant"));
        TreeSet<String> departments = new TreeSet<>();
        execution.items().forEach(i -> departments.add(i.item().department()));
        execution.unplanned().forEach(u -> departments.add(u.department()));
        Money bound = Money.ZERO;
        for (String department : departments) {
            PlanExecution own = execution.ofDepartment(department);
            Money unplanned = Money.sum(
                    own.unplanned().stream().map(UnplannedVorgang::bound).toList());
            Money all = Money.sum(own.items().stream().map(ItemStatus::bound).toList())
                    .plus(unplanned);
            bound = bound.plus(all);
            table.row(
                    department,
                    own.planned(),
                    all,
                    unplanned,
                    own.items().size(),
                    own.notBegun().size(),
                    own.overPlan().size(),
                    own.unplanned().size());
        }
        return table.total(
                        "Summe",
                        execution.planned(),
                        bound,
                        Money.sum(execution.unplanned().stream()
                                .map(UnplannedVorgang::bound)
                                .toList()),
                        execution.items().size(),
                        execution.notBegun().size(),
                        execution.overPlan().size(),
                        execution.unplanned().size())
                .build();
    }

    Table notBegun(int most) {
        return items("Geplant und nicht begonnen", execution.notBegun(), most, "Keine: alle Positionen sind begonnen.");
    }

    /** With what invoices tell of the reason. */
    Table overPlan(int most) {
        List<ItemStatus> over = execution.overPlan();
        Table.Builder table = Table.of(
                        named("Über Plan", over.size(), most),
                        Column.text("Ressort"),
                        Column.text("Position"),
                        Column.text("Bezeichnung"),
                        Column.text("Haushaltsstelle"),
                        Column.money("geplant"),
                        Column.money("Obligo"),
                        Column.money("Ist"),
                        Column.money("Rest"),
                        Column.percent("gebunden"),
                        Column.text("gefunden"),
                        Column.text("Ursache"))
                .ifEmpty("Keine Position liegt über Plan.");
        for (ItemStatus status : over.subList(0, Math.min(most, over.size()))) {
            List<@Nullable Object> cells = cells(status);
            cells.add(cause(status));
            table.add(Row.Level.DATA, cells);
        }
        return table.build();
    }

    private String cause(ItemStatus over) {
        String cause = invoiced.causeOf(over).label();
        return invoiced.of(over.item())
                .map(found -> Wording.say(
                        "ursache.bekannt",
                        "ursache",
                        cause,
                        "menge",
                        quantity(found.invoiced()),
                        "preis",
                        German.euros(found.invoicedPrice()),
                        "planmenge",
                        quantity(found.planned()),
                        "planpreis",
                        German.euros(found.plannedPrice()),
                        "einheit",
                        found.unit()))
                .orElseGet(() -> Wording.say("ursache.unbekannt", "ursache", cause));
    }

    private static String quantity(BigDecimal quantity) {
        BigDecimal plain = quantity.stripTrailingZeros();
        return German.number(plain, Math.max(0, plain.scale()));
    }

    Table all() {
        return items("Positionen des Haushaltsjahres", execution.items(), Integer.MAX_VALUE, "Keine Positionen.");
    }

    private static Table items(String name, List<ItemStatus> items, int most, String emptyNote) {
        Table.Builder table = Table.of(
                        named(name, items.size(), most),
                        Column.text("Ressort"),
                        Column.text("Position"),
                        Column.text("Bezeichnung"),
                        Column.text("Haushaltsstelle"),
                        Column.money("geplant"),
                        Column.money("Obligo"),
                        Column.money("Ist"),
                        Column.money("Rest"),
                        Column.percent("gebunden"),
                        Column.text("gefunden"))
                .ifEmpty(emptyNote);
        for (ItemStatus status : items.subList(0, Math.min(most, items.size()))) {
            table.add(Row.Level.DATA, cells(status));
        }
        return table.build();
    }

    private static List<@Nullable Object> cells(ItemStatus status) {
        PlanItem item = status.item();
        return new ArrayList<>(Arrays.asList(
                item.department(),
                item.itemId(),
                item.title(),
                item.budgetLine().toString(),
                status.planned(),
                status.obligo(),
                status.ist(),
                status.rest(),
                status.percent().orElse(null),
                status.ways().stream().map(Way::label).collect(Collectors.joining(", "))));
    }

    Table notPlanned(int most) {
        List<UnplannedVorgang> unplanned = execution.notPlanned();
        Table.Builder table = Table.of(
                        named("Begonnen und nicht geplant", unplanned.size(), most),
                        Column.text("Ressort"),
                        Column.text("Haushaltsstelle"),
                        Column.text("Vorgang"),
                        Column.text("Empfänger"),
                        Column.text("Buchungstext"),
                        Column.money("Obligo"),
                        Column.money("Ist"),
                        Column.text("Warum nicht gefunden"))
                .ifEmpty("Keine: alle Buchungen gehören zu einer Position.");
        for (UnplannedVorgang u : unplanned.subList(0, Math.min(most, unplanned.size()))) {
            table.row(
                    u.department(),
                    u.line().toString(),
                    u.vorgang(),
                    u.payee(),
                    u.text(),
                    u.obligo(),
                    u.ist(),
                    u.reason());
        }
        return table.build();
    }

    /** Each booking with its item and the way it was found. */
    Table assignments() {
        Table.Builder table = Table.of(
                        "Zuordnung der Buchungen",
                        Column.text("Vorgang"),
                        Column.text("Belegnummer"),
                        Column.text("Belegart"),
                        Column.money("Betrag"),
                        Column.text("Ressort"),
                        Column.text("Position"),
                        Column.text("gefunden"),
                        Column.text("Grund"))
                .ifEmpty("Keine Buchungen.");
        for (Assignment assignment : execution.assignments()) {
            Booking booking = assignment.booking();
            PlanItem item = assignment.item();
            table.row(
                    booking.vorgang(),
                    booking.voucher(),
                    booking.kind().word(),
                    booking.amount(),
                    booking.department(),
                    item == null ? "" : item.itemId(),
                    assignment.way().label(),
                    assignment.reason());
        }
        return table.build();
    }

    private static String named(String name, int size, int most) {
        return size <= most
                ? name
                : Wording.say(
                        "liste.gekuerzt",
                        "liste",
                        Wording.texts().label(name),
                        "zahl",
                        German.count(most),
                        "alle",
                        German.count(size));
    }
}
