package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.emission.Emissions;
import de.gesamtplan.domain.energy.emission.FactorChoice;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import de.gesamtplan.domain.energy.report.EnergyReport;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Formula;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** CO2 by site and by market side by side, and the factors. */
final class EmissionTables {
    private static final int FIRST_ROW = 5;

    private EmissionTables() {}

    /** By site and carrier. As a sheet's first table its sums are live. */
    static Table co2(EnergyReport report, boolean live) {
        Table.Builder table = Table.of(
                "CO₂ " + report.year() + " nach Standort und Energieträger, kg",
                Column.text("Standort"),
                Column.text("Energieträger"),
                Column.count("Scope"),
                Column.decimal("Energie kWh", 0),
                Column.decimal("standortbezogen kg", 0),
                Column.decimal("marktbezogen kg", 0),
                Column.text("Grundlage marktbezogen"),
                Column.text("Grund, wenn leer"));
        int rows = 0;
        for (SiteYear site : report.sites()) {
            for (Emissions.Source source : site.emissions().sources()) {
                BigDecimal energy = source.energy().value();
                if (energy == null || energy.signum() != 0) {
                    rows++;
                    table.row(
                            site.site().key(),
                            source.carrier().label(),
                            source.carrier().scope(),
                            energy,
                            source.location().value(),
                            source.market().value(),
                            source.basis(),
                            why(source.location(), source.market()));
                }
            }
        }
        int last = FIRST_ROW + rows - 1;
        return rows == 0
                ? table.ifEmpty("Kein Standort mit Zählern.").build()
                : table.total(
                                "gesamt",
                                "",
                                null,
                                null,
                                sum(report.co2(), "E", last, live),
                                sum(report.co2Market(), "F", last, live),
                                "",
                                why(report.co2(), report.co2Market()))
                        .build();
    }

    private static String why(Kpi location, Kpi market) {
        if (location.isComputable() && market.isComputable()) {
            return "";
        }
        return location.isComputable() ? "marktbezogen: " + market.reason() : location.reason();
    }

    private static @Nullable Object sum(Kpi total, String letter, int last, boolean live) {
        BigDecimal value = total.value();
        return value == null || !live
                ? value
                : new Formula("SUM(%s%d:%s%d)".formatted(letter, FIRST_ROW, letter, last), value);
    }

    /** Factors that count beside the newest ones. */
    static Table factors(EnergyReport report) {
        Table.Builder table = Table.of(
                "Emissionsfaktoren",
                Column.text("Energieträger"),
                Column.text("Methode"),
                Column.year("Jahr"),
                Column.decimal("g CO₂/kWh", 0),
                Column.text("Ausgabe"),
                Column.text("Status"),
                Column.text("warum diese"),
                Column.decimal("neueste Ausgabe g CO₂/kWh", 0),
                Column.text("Quelle"));
        for (FactorChoice choice : report.factors()) {
            var used = choice.used();
            var newest = choice.newest();
            table.row(
                    choice.carrier().label(),
                    choice.method().label(),
                    used == null ? choice.year() : used.year(),
                    used == null ? null : used.gramsPerKwh(),
                    used == null ? "–" : used.edition(),
                    used == null ? "–" : used.status(),
                    choice.why(),
                    newest == null ? null : newest.gramsPerKwh(),
                    used == null ? "" : used.source() + ", " + used.evidence().label());
        }
        return table.ifEmpty("Für dieses Jahr ist kein Emissionsfaktor bekannt.")
                .build();
    }
}
