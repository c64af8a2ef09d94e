package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.Coverage;
import de.gesamtplan.domain.energy.kpi.KeyFigure;
import de.gesamtplan.domain.energy.kpi.KeyFigures;
import de.gesamtplan.domain.energy.kpi.Metric;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import de.gesamtplan.domain.energy.kpi.Window;
import de.gesamtplan.domain.energy.report.EnergyReport;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Kind;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Key figures with norm, edition, category, window, coverage and trend. */
final class KeyFigureTables {
    static final String END = "12 Monate bis";

    private KeyFigureTables() {}

    /** The year of a site for print, beside the year before. */
    static Table year(EnergyReport report, SiteYear site) {
        Table.Builder table = Table.of(
                "Kennzahlen " + report.year(),
                Column.text("Kennzahl"),
                Column.text("Wert"),
                Column.text("Einheit"),
                Column.text("Zeitraum"),
                Column.text("Vorjahr"),
                Column.text("Veränderung"),
                Column.text("Norm und Ausgabe"),
                Column.text("Stand"));
        for (KeyFigure figure : report.figures()) {
            boolean shown = figure.window() == Window.YEAR || figure.window() == Window.INTERIM;
            if (shown && figure.site().equals(site.site().key())) {
                Metric metric = figure.metric();
                @Nullable BigDecimal before = figure.window() == Window.YEAR ? before(site, figure) : null;
                BigDecimal value = figure.value().value();
                table.row(
                        figure.label(),
                        number(value, metric),
                        unit(metric),
                        figure.window() == Window.YEAR
                                ? "Jahr " + report.year()
                                : EnergyTables.month(figure.from()) + " bis " + EnergyTables.month(figure.to()),
                        number(before, metric),
                        before == null || value == null ? "–" : signed(value.subtract(before), metric),
                        figure.norm().edition() + ", "
                                + figure.norm().evidence().label(),
                        said(figure));
            }
        }
        return table.build();
    }

    private static String said(KeyFigure figure) {
        String remark = figure.remark();
        return !figure.value().isComputable()
                ? remark
                : figure.state().label() + (remark.isEmpty() ? "" : "; " + remark);
    }

    private static String number(@Nullable BigDecimal value, Metric metric) {
        return value == null ? "–" : German.number(value, metric.decimals());
    }

    private static String signed(BigDecimal value, Metric metric) {
        return (value.signum() > 0 ? "+" : "") + German.number(value, metric.decimals());
    }

    /** The twelve months before, unless the category is another. */
    private static @Nullable BigDecimal before(SiteYear site, KeyFigure figure) {
        YearMonth december = YearMonth.of(site.year() - 1, 12);
        Optional<KeyFigures> figures = site.rolling().stream()
                .filter(rolling -> rolling.end().equals(december))
                .map(SiteYear.Rolling::figures)
                .filter(before -> !figure.metric().hasCategory() || before.category() == figure.category())
                .findFirst();
        return figures.map(before -> before.of(figure.metric()).value()).orElse(null);
    }

    /** All figures of all windows, for those who filter. */
    static Table all(EnergyReport report) {
        Table.Builder table = Table.of(
                "Alle Kennzahlen",
                Column.text("Standort"),
                Column.text("Kennzahl"),
                Column.text("Zeitraum"),
                Column.text("von"),
                Column.text("bis"),
                Column.decimal("Wert", 6),
                Column.text("Einheit"),
                Column.decimal("Überschuss kWh", 0),
                Column.count("Kategorie"),
                Column.text("Norm und Ausgabe"),
                Column.text("Beleg"),
                new Column("geliefert", Kind.PERCENT, 2),
                new Column("ersetzt", Kind.PERCENT, 2),
                Column.text("Stand"),
                Column.text("Grund"));
        for (KeyFigure figure : report.figures()) {
            Coverage coverage = figure.coverage();
            table.row(
                    figure.site(),
                    figure.label(),
                    figure.window().label(),
                    figure.from().toString(),
                    figure.to().toString(),
                    figure.value().value(),
                    figure.metric().unit(),
                    figure.surplus(),
                    figure.metric().hasCategory() && figure.category() > 0 ? figure.category() : null,
                    figure.isOfNorm() ? figure.norm().edition() : "keine Kennzahl der Norm: Summe der Standorte",
                    figure.norm().evidence().label(),
                    coverage.expected() == 0 ? null : coverage.completeness(),
                    coverage.expected() == 0 ? null : coverage.substituteShare(),
                    figure.state().label(),
                    figure.remark());
        }
        return table.build();
    }

    /** Trend of a site: twelve months that end with each month. */
    static Table rolling(SiteYear site) {
        Table.Builder table = Table.of(
                "12 Monate gleitend " + site.site().key(),
                Column.text(END),
                Column.decimal(EnergyTables.PUE, Metric.PUE.decimals()),
                Column.decimal("REF", Metric.REF.decimals()),
                Column.decimal("ERF", Metric.ERF.decimals()),
                Column.decimal("CER", Metric.CER.decimals()),
                Column.decimal("CUE kg/kWh", Metric.CUE.decimals()),
                Column.decimal("WUE m³/MWh", Metric.WUE.decimals()),
                Column.percent("ITEUsv"),
                Column.decimal("ITEEsv 1/kW", Metric.ITEE.decimals()));
        site.rolling().stream()
                .dropWhile(rolling -> !rolling.figures().total().isComputable())
                .forEach(rolling -> rolling(table, rolling));
        return table.ifEmpty("Noch keine zwölf Monate in Folge sind bekannt.").build();
    }

    private static void rolling(Table.Builder table, SiteYear.Rolling rolling) {
        KeyFigures figures = rolling.figures();
        table.row(
                EnergyTables.month(rolling.end()),
                figures.pue().value(),
                figures.ref().value(),
                figures.erf().value(),
                figures.cer().value(),
                figures.cue().value(),
                figures.wue().value(),
                figures.of(Metric.ITEU).value(),
                figures.of(Metric.ITEE).value());
    }

    static String unit(Metric metric) {
        return metric.unit().isEmpty() ? "–" : metric.unit();
    }
}
