package de.gesamtplan.reports.delivery;

import de.gesamtplan.domain.energy.delivery.MissingDelivery;
import de.gesamtplan.domain.energy.delivery.Reminder;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Kind;
import de.gesamtplan.reports.content.Table;
import de.gesamtplan.reports.sheet.Workbook;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;

/** Overdue readings by site and meter. */
public final class ReminderWorkbook {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private ReminderWorkbook() {}

    public static byte[] render(Reminder reminder, ReportHead head) {
        try (Workbook workbook = Workbook.of(head)) {
            workbook.sheet("Fehlende Lieferungen").table(missing(reminder));
            workbook.sheet("Standorte").table(sites(reminder));
            return workbook.bytes();
        }
    }

    private static Table missing(Reminder reminder) {
        Table.Builder table = Table.of(
                        "Fehlende Lieferungen",
                        Column.text("Standort"),
                        Column.text("Zähler"),
                        Column.text("Rolle"),
                        Column.text("Messart"),
                        Column.text("von"),
                        Column.text("bis"),
                        Column.count("erwartet"),
                        Column.count("geliefert"),
                        Column.count("fehlen"),
                        new Column("geliefert in %", Kind.PERCENT, 2),
                        Column.text("fällig im Berichtsmonat"))
                .ifEmpty("Nichts fehlt.");
        for (Reminder.OfSite site : reminder.overdue()) {
            for (MissingDelivery one : site.missing()) {
                table.row(
                        one.site(),
                        one.meter(),
                        one.role().label(),
                        one.measurement().label(),
                        month(one.from()),
                        month(one.to()),
                        one.expected(),
                        one.delivered(),
                        one.missing(),
                        BigDecimal.valueOf(one.delivered())
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(one.expected()), MathContext.DECIMAL64),
                        one.to().equals(reminder.month()) ? "ja" : "schon früher");
            }
        }
        return table.build();
    }

    private static Table sites(Reminder reminder) {
        Table.Builder table = Table.of(
                "Standorte",
                Column.text("Standort"),
                Column.text("Bezeichnung"),
                Column.text("Betreiber"),
                Column.count("Zähler"),
                Column.count("davon mit Lücken"),
                Column.count("fehlende Werte"));
        for (Reminder.OfSite site : reminder.sites()) {
            table.row(
                    site.site().key(),
                    site.site().name(),
                    site.site().operator(),
                    site.meters(),
                    site.silent(),
                    site.missing().stream().mapToLong(MissingDelivery::missing).sum());
        }
        return table.ifEmpty("Kein Zähler ist im Register.").build();
    }

    /** {@code 03/2025} */
    static String month(YearMonth month) {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }
}
