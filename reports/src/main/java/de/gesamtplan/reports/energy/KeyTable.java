package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.Formula;
import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.report.EnergyBook;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Table;
import java.time.LocalDate;

/** By which keys and constants the quantities of calculated meters come about, and where these are from. */
final class KeyTable {
    private KeyTable() {}

    static Table of(EnergyBook book) {
        Table.Builder table = Table.of(
                        "Schlüssel und Umrechnungen " + book.report().year(),
                        Column.text("Standort"),
                        Column.text("Zähler"),
                        Column.text("Rolle"),
                        Column.text("Formel"),
                        Column.text("gültig"),
                        Column.text("Quelle"))
                .ifEmpty("Kein Zähler ist nach einem Schlüssel aufgeteilt.");
        for (Meter meter : book.keyed()) {
            Formula formula = meter.links().formula();
            if (formula != null) {
                table.row(
                        meter.site(),
                        meter.key(),
                        meter.role().label(),
                        formula.text(),
                        valid(meter),
                        formula.source());
            }
        }
        return table.build();
    }

    private static String valid(Meter meter) {
        LocalDate to = meter.validTo();
        return "ab " + German.day(meter.validFrom()) + (to == null ? "" : " bis " + German.day(to));
    }
}
