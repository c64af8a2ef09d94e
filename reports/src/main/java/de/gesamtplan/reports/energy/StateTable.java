package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.kpi.KeyFigure;
import de.gesamtplan.domain.energy.kpi.Window;
import de.gesamtplan.domain.energy.report.EnergyReport;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Rounded;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;

/** Key figures of all sites of the state together. */
final class StateTable {
    private StateTable() {}

    /** All sites together, which no norm knows as a key figure; PUE of each category apart. */
    static Table of(EnergyReport report) {
        Table.Builder table = Table.of(
                "Land: alle Standorte zusammen (Summen, keine Kennzahl der Norm)",
                Column.text("Kennzahl"),
                Column.decimal("Wert", 2),
                Column.text("Einheit"),
                Column.text("Stand"),
                Column.text("Grund"));
        for (KeyFigure figure : report.figures()) {
            if (figure.site().equals(KeyFigure.STATE) && figure.window() == Window.YEAR) {
                BigDecimal value = figure.value().value();
                table.row(
                        figure.label(),
                        value == null
                                ? null
                                : new Rounded(value, figure.metric().decimals()),
                        KeyFigureTables.unit(figure.metric()),
                        figure.state().label(),
                        figure.remark());
            }
        }
        return table.ifEmpty("Kein Standort mit Zählern.").build();
    }
}
