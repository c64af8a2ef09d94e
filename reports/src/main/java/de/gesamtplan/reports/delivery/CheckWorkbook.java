package de.gesamtplan.reports.delivery;

import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.delivery.CheckedMeter;
import de.gesamtplan.domain.energy.delivery.DeliveredFile;
import de.gesamtplan.domain.energy.delivery.DeliveryCheck;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Table;
import de.gesamtplan.reports.energy.FindingTable;
import de.gesamtplan.reports.sheet.Sheet;
import de.gesamtplan.reports.sheet.Workbook;
import org.jspecify.annotations.Nullable;

/** The check of a delivery in full: all findings, meters and files. */
public final class CheckWorkbook {
    private CheckWorkbook() {}

    public static byte[] render(DeliveryCheck check, ReportHead head) {
        try (Workbook workbook = Workbook.of(head)) {
            Sheet findings = workbook.sheet("Befunde");
            findings.table(FindingTable.all("Was fehlt oder auffällt", check.findings()));
            findings.note("Was zu tun ist:");
            CheckAdvice.of(check).forEach(sentence -> findings.note("• " + sentence));
            workbook.sheet("Zähler").table(meters(check));
            workbook.sheet("Dateien").table(files(check));
            return workbook.bytes();
        }
    }

    private static Table meters(DeliveryCheck check) {
        Table.Builder table = Table.of(
                        "Zähler",
                        Column.text("Zähler"),
                        Column.text("Rolle"),
                        Column.text("Messart"),
                        Column.date("geprüft von"),
                        Column.date("geprüft bis"),
                        Column.count("erwartete Intervalle"),
                        Column.count("mit Wert"),
                        Column.count("fehlen"),
                        Column.text("Bemerkung"))
                .ifEmpty("Keine Messwerte wurden übernommen.");
        for (CheckedMeter meter : check.meters()) {
            boolean register = meter.measurement() == Measurement.REGISTER;
            table.row(
                    meter.meter(),
                    meter.role().label(),
                    meter.measurement().label(),
                    meter.first(),
                    meter.last(),
                    count(register, meter.expected()),
                    count(register, meter.usable()),
                    count(register, meter.missing()),
                    register ? "Zählerstand: geprüft wird, ob er nur steigt" : "");
        }
        check.silent()
                .forEach(meter -> table.row(
                        meter, "", "", check.first(), check.last(), null, null, null, "kein Wert im Zeitraum"));
        return table.build();
    }

    private static @Nullable Long count(boolean register, long intervals) {
        return register ? null : intervals;
    }

    private static Table files(DeliveryCheck check) {
        Table.Builder table = Table.of(
                "Dateien",
                Column.text("Datei"),
                Column.count("Lieferung"),
                Column.text("Ergebnis"),
                Column.count("gelesen"),
                Column.count("übernommen"),
                Column.count("zurückgewiesen"),
                Column.count("wiederholt"),
                Column.text("Grund"));
        for (DeliveredFile file : check.files()) {
            table.row(
                    file.name(),
                    file.delivery(),
                    file.taken() ? "übernommen" : "zurückgewiesen",
                    file.read(),
                    file.accepted(),
                    file.rejected(),
                    file.repeated(),
                    file.remark());
        }
        return table.build();
    }
}
