package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.Coverage;
import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.kpi.KeyFigures;
import de.gesamtplan.domain.energy.kpi.Metric;
import de.gesamtplan.domain.energy.kpi.SiteMonth;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import de.gesamtplan.domain.energy.report.EnergyReport;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Formula;
import de.gesamtplan.reports.content.Kind;
import de.gesamtplan.reports.content.Row;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables that PDF and workbook share. What cannot be computed stays empty; the reasons have a table of their own. */
final class EnergyTables {
    static final String MONTH = "Monat";
    static final String TOTAL = "E_DC kWh";
    static final String IT = "E_IT kWh";
    static final String REST = "Übrige kWh";
    static final String PUE = "PUE";

    private static final String[] MONTHS = {
        "Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"
    };

    private EnergyTables() {}

    private static List<Column> figureColumns() {
        return List.of(
                Column.decimal(TOTAL, 0),
                Column.decimal(IT, 0),
                Column.decimal(REST, 0),
                Column.decimal(PUE, Metric.PUE.decimals()),
                Column.percent("DCiE"),
                Column.decimal("REF", Metric.REF.decimals()),
                Column.decimal("ERF", Metric.ERF.decimals()),
                Column.decimal("CER", Metric.CER.decimals()),
                Column.decimal("CUE kg/kWh", Metric.CUE.decimals()),
                Column.decimal("WUE m³/MWh", Metric.WUE.decimals()),
                Column.percent("ITEUsv"),
                Column.decimal("ITEEsv 1/kW", Metric.ITEE.decimals()),
                Column.decimal("CO₂ t", 1),
                new Column("geliefert", Kind.PERCENT, 2),
                new Column("ersetzt", Kind.PERCENT, 2),
                Column.text("Stand"));
    }

    /** The months of a site, closed by the year. */
    static Table months(SiteYear year) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(MONTH)));
        columns.addAll(figureColumns());
        Table.Builder table = Table.of("Monate " + year.site().key(), columns);
        for (SiteMonth month : year.months()) {
            table.add(
                    Row.Level.DATA,
                    figures(
                            MONTHS[month.month().getMonthValue() - 1] + " " + year.year(),
                            month.figures(),
                            month.balance().coverage(),
                            null));
        }
        int first = 2 + HEAD_ROWS;
        table.add(
                Row.Level.TOTAL,
                figures(
                        "Jahr " + year.year(),
                        year.figures(),
                        year.balance().coverage(),
                        column -> "SUM(%1$s%2$d:%1$s%3$d)".formatted(column, first, first + 11)));
        return table.build();
    }

    /** Rows above the first table of a sheet: title, subtitle, a blank line; its header comes next. */
    private static final int HEAD_ROWS = 3;

    /** One line per site; sums and quotients come from the sheets of the sites. */
    static Table overview(EnergyReport report, @Nullable SheetSums sums) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Standort")));
        columns.addAll(figureColumns());
        columns.add(Column.count("PUE-Kategorie"));
        Table.Builder table = Table.of("Standorte im Jahr " + report.year(), columns);
        for (SiteYear year : report.sites()) {
            List<@Nullable Object> row = figures(
                    year.site().key() + " – " + year.site().name(),
                    year.figures(),
                    year.balance().coverage(),
                    sums == null ? null : column -> sums.of(year, column));
            row.add(year.figures().category() == 0 ? null : year.figures().category());
            table.add(Row.Level.DATA, row);
        }
        return table.ifEmpty("Kein Standort mit Zählern.").build();
    }

    /** Formula of the sum of a column, by its letter. */
    interface ColumnSum {
        String of(String letter);
    }

    /** Formula of the sum of a column of a site's sheet. */
    interface SheetSums {
        String of(SiteYear site, String letter);
    }

    private static List<@Nullable Object> figures(
            String label, KeyFigures figures, Coverage coverage, @Nullable ColumnSum sum) {
        Kpi rest = figures.total().isComputable() && figures.it().isComputable()
                ? minus(figures.total(), figures.it())
                : Kpi.missing("fehlt");
        BigDecimal kilograms = figures.co2().value();
        return new ArrayList<>(Arrays.asList(
                label,
                summed(figures.total(), "B", sum),
                summed(figures.it(), "C", sum),
                summed(rest, "D", sum),
                live(figures.pue(), "B{row}/C{row}"),
                live(figures.dcie(), "C{row}/B{row}"),
                figures.ref().value(),
                figures.erf().value(),
                figures.cer().value(),
                figures.cue().value(),
                figures.wue().value(),
                figures.of(Metric.ITEU).value(),
                figures.of(Metric.ITEE).value(),
                kilograms == null ? null : summedValue(kilograms.movePointLeft(3), "N", sum),
                coverage.expected() == 0 ? null : coverage.completeness(),
                coverage.expected() == 0 ? null : coverage.substituteShare(),
                state(figures, coverage)));
    }

    private static Kpi minus(Kpi total, Kpi it) {
        BigDecimal a = total.value();
        BigDecimal b = it.value();
        return a == null || b == null ? Kpi.missing("fehlt") : Kpi.of(a.subtract(b));
    }

    private static @Nullable Object summed(Kpi kpi, String letter, @Nullable ColumnSum sum) {
        BigDecimal value = kpi.value();
        return value == null ? null : summedValue(value, letter, sum);
    }

    private static Object summedValue(BigDecimal value, String letter, @Nullable ColumnSum sum) {
        return sum == null ? value : new Formula(sum.of(letter), value);
    }

    private static @Nullable Object live(Kpi kpi, String formula) {
        BigDecimal value = kpi.value();
        return value == null ? null : new Formula(formula, value);
    }

    /** Final: each interval has a true or substitute value. */
    static String state(KeyFigures figures, Coverage coverage) {
        if (!figures.total().isComputable() || !figures.it().isComputable()) {
            return "nicht berechenbar";
        }
        return coverage.isFinal() ? "endgültig" : "vorläufig";
    }

    /** {@code 03/2025} */
    static String month(YearMonth month) {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }
}
