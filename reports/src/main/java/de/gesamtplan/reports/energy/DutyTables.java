package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.duty.DataPoint;
import de.gesamtplan.domain.energy.duty.DutyResult;
import de.gesamtplan.domain.energy.duty.DutyState;
import de.gesamtplan.domain.energy.duty.Forecast;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import de.gesamtplan.domain.energy.report.EnergyReport;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Light;
import de.gesamtplan.reports.content.Table;

/** What the law asks: duties, outlook, and the data points for the register. */
final class DutyTables {
    private DutyTables() {}

    /** Every duty of every site, with what was measured. */
    static Table duties(EnergyReport report) {
        Table.Builder table = Table.of(
                "Gesetzliche Pflichten und Maßstäbe",
                Column.text("Standort"),
                Column.text("Gesetz"),
                Column.text("Pflicht"),
                Column.date("gilt ab, fällig am"),
                Column.text("Zeitraum"),
                Column.decimal("Wert", 6),
                Column.light("Ampel"),
                Column.text("Stand"),
                Column.text("Grund"),
                Column.text("Quelle"));
        for (DutyResult duty : report.duties()) {
            Kpi figure = duty.figure();
            table.row(
                    duty.site(),
                    duty.law() + (duty.yardstick() ? " (Maßstab)" : ""),
                    duty.duty(),
                    duty.date(),
                    duty.window(),
                    figure == null ? null : figure.value(),
                    light(duty.state()),
                    duty.state().label(),
                    duty.why(),
                    duty.source() + ", " + duty.evidence().label());
        }
        return table.ifEmpty("Keine Pflicht betrifft einen dieser Standorte.").build();
    }

    static Light light(DutyState state) {
        return switch (state) {
            case MET -> Light.GREEN;
            case MISSED -> Light.RED;
            case NOT_YET, NOT_KNOWN -> Light.YELLOW;
            case NOT_APPLICABLE -> Light.NONE;
        };
    }

    /** Which limit will be missed when, if the trend holds. */
    static Table forecasts(EnergyReport report) {
        Table.Builder table = Table.of(
                "Ausblick: Grenzwerte bei anhaltendem Trend",
                Column.text("Standort"),
                Column.text("Gesetz"),
                Column.text("Grenzwert"),
                Column.date("gilt ab"),
                Column.text("beurteilt"),
                Column.decimal("erwartet", 3),
                Column.decimal("Trend je Jahr", 3),
                Column.text("verfehlt ab"),
                Column.text("Grundlage"));
        for (Forecast forecast : report.forecasts()) {
            boolean known = forecast.expected().isComputable();
            table.row(
                    forecast.site(),
                    forecast.limit().law() + (forecast.limit().yardstick() ? " (Maßstab)" : ""),
                    forecast.limit().label(),
                    forecast.inForce(),
                    EnergyTables.month(forecast.assessed()),
                    forecast.expected().value(),
                    forecast.perYear(),
                    !known
                            ? "nicht bekannt"
                            : forecast.missedFrom() == null
                                    ? "nicht in " + Forecast.HORIZON_YEARS + " Jahren"
                                    : EnergyTables.month(forecast.missedFrom()),
                    known ? forecast.basis() : forecast.expected().reason());
        }
        return table.ifEmpty("Kein Grenzwert betrifft einen dieser Standorte.").build();
    }

    /** What is to be entered into the register. */
    static Table dataPoints(EnergyReport report, SiteYear year) {
        Table.Builder table = Table.of(
                "Datenpunkte " + year.year() + " für das Register: "
                        + year.site().key(),
                Column.text("Liste"),
                Column.text("Nr."),
                Column.text("Bezeichnung"),
                Column.decimal("Wert", 3),
                Column.text("Angabe"),
                Column.text("Einheit"),
                Column.text("Herkunft"),
                Column.text("fehlt"));
        for (DataPoint point : report.dataPoints()) {
            if (point.site().equals(year.site().key())) {
                table.row(
                        point.item().law(),
                        point.item().code(),
                        point.item().wording(),
                        point.value(),
                        point.text(),
                        point.item().unit(),
                        point.isMissing() ? "" : String.join(", ", point.sources()),
                        point.missing());
            }
        }
        return table.ifEmpty("Kein Register fragt Daten ab (datenpunkte.csv).").build();
    }
}
