package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.duty.Forecast;
import de.gesamtplan.domain.energy.report.EnergyReport;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Rounded;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;

/** The outlook: limits held against trends. */
final class ForecastTable {
    private static final int DECIMALS_OF_A_TREND = 3;

    private ForecastTable() {}

    /** Which limit will be missed when, if the trend holds. */
    static Table of(EnergyReport report) {
        Table.Builder table = Table.of(
                "Ausblick: Grenzwerte bei anhaltendem Trend",
                Column.text("Standort"),
                Column.text("Gesetz"),
                Column.text("Grenzwert"),
                Column.date("gilt ab"),
                Column.text("beurteilt"),
                Column.decimal("erwartet", 2),
                Column.text("Trend je Jahr"),
                Column.text("verfehlt ab"),
                Column.text("Grundlage"));
        for (Forecast forecast : report.forecasts()) {
            BigDecimal expected = forecast.expected().value();
            BigDecimal slope = forecast.perYear();
            table.row(
                    forecast.site(),
                    DutyTables.unbroken(forecast.limit().law())
                            + (forecast.limit().yardstick() ? " (Maßstab)" : ""),
                    forecast.limit().label(),
                    forecast.inForce(),
                    EnergyTables.month(forecast.assessed()),
                    expected == null
                            ? null
                            : Rounded.besideBound(
                                    expected,
                                    forecast.limit().bound(),
                                    forecast.limit().metric().decimals()),
                    slope == null ? "" : signed(slope),
                    expected == null
                            ? "nicht bekannt"
                            : forecast.missedFrom() == null
                                    ? "nicht in " + Forecast.HORIZON_YEARS + " Jahren"
                                    : EnergyTables.month(forecast.missedFrom()),
                    expected == null ? forecast.expected().reason() : forecast.basis());
        }
        return table.ifEmpty("Kein Grenzwert betrifft einen dieser Standorte.").build();
    }

    /** With the sign in words of mathematics: a falling PUE is no loss, so it is not to look like one. */
    private static String signed(BigDecimal slope) {
        String digits = German.number(slope.abs(), DECIMALS_OF_A_TREND);
        boolean level = digits.matches("[0,]+");
        return level ? "±" + digits : (slope.signum() < 0 ? "−" : "+") + digits;
    }
}
