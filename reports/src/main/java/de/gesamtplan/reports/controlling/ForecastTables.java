package de.gesamtplan.reports.controlling;

import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.GroupStatus;
import de.gesamtplan.domain.controlling.LineStatus;
import de.gesamtplan.domain.forecast.ForecastBand;
import de.gesamtplan.domain.forecast.ForecastMethod;
import de.gesamtplan.domain.forecast.LineForecast;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Row;
import de.gesamtplan.reports.content.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the year's end is expected to be: by which method, why, what the others say, and between which amounts. */
record ForecastTables(ControllingReport report) {
    private static final ForecastMethod[] METHODS = ForecastMethod.values();

    /** The years that lines are compared with, the earliest first: {@code wie 2023}. */
    private List<String> likeYears() {
        return report.lines().stream()
                .flatMap(line -> line.forecast().estimates().keySet().stream())
                .filter(name -> name.startsWith("wie "))
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    /** What each method says of a department as a whole; where one says nothing of a line, its chosen one stands in. */
    Table byDepartment() {
        Table.Builder table =
                Table.of("Prognose nach Ressort: die Verfahren nebeneinander", columns(Column.text("Ressort")));
        for (GroupStatus group : report.departments()) {
            List<LineStatus> lines = report.lines().stream()
                    .filter(line -> line.department().equals(group.key()))
                    .toList();
            table.add(Row.Level.DATA, cells(group.key().isEmpty() ? Wording.NOBODY : group.key(), lines, group.band()));
        }
        return table.add(Row.Level.TOTAL, cells("Summe", report.lines(), report.band()))
                .build();
    }

    private static List<Column> columns(Column first) {
        List<Column> columns =
                new ArrayList<>(List.of(first, Column.money("Prognose"), Column.money("von"), Column.money("bis")));
        for (ForecastMethod method : METHODS) {
            if (method != ForecastMethod.STATEMENT) {
                columns.add(Column.money(method.label()));
            }
        }
        columns.add(Column.count("Angaben des Ressorts"));
        return columns;
    }

    private static List<@Nullable Object> cells(String label, List<LineStatus> lines, ForecastBand band) {
        List<@Nullable Object> cells = new ArrayList<>(List.of(
                label,
                Money.sum(lines.stream().map(line -> line.forecast().expected()).toList()),
                band.low(),
                band.high()));
        for (ForecastMethod method : METHODS) {
            if (method != ForecastMethod.STATEMENT) {
                cells.add(Money.sum(lines.stream()
                        .map(line -> line.forecast()
                                .estimates()
                                .getOrDefault(method.label(), line.forecast().expected()))
                        .toList()));
            }
        }
        cells.add(lines.stream()
                .filter(line -> line.forecast().method() == ForecastMethod.STATEMENT)
                .count());
        return cells;
    }

    /** In short, for print. */
    Table reasons(Predicate<LineStatus> which) {
        Table.Builder table = Table.of(
                        "Prognose der auffälligen Haushaltsstellen",
                        Column.text("Haushaltsstelle"),
                        Column.text("Ressort"),
                        Column.money("Prognose"),
                        Column.money("von"),
                        Column.money("bis"),
                        Column.text("Verfahren"),
                        Column.text("Grund"))
                .ifEmpty("Keine Haushaltsstelle ist auffällig.");
        report.lines().stream().filter(which).forEach(line -> {
            LineForecast forecast = line.forecast();
            ForecastBand band = forecast.band();
            table.row(
                    line.line().toString(),
                    line.department(),
                    forecast.expected(),
                    band.low(),
                    band.high(),
                    forecast.method().label(),
                    forecast.reason());
        });
        return table.build();
    }

    /** All of it, for the workbook. */
    Table lines() {
        List<String> years = likeYears();
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("Haushaltsstelle"),
                Column.text("Ressort"),
                Column.text("Verfahren"),
                Column.money("Prognose"),
                Column.money("von"),
                Column.money("bis")));
        for (ForecastMethod method : METHODS) {
            columns.add(Column.money(method.label()));
        }
        years.forEach(year -> columns.add(Column.money(year)));
        columns.add(Column.text("Grund"));
        Table.Builder table = Table.of("Prognose", columns).ifEmpty("Keine Haushaltsstellen.");
        for (LineStatus line : report.lines()) {
            LineForecast forecast = line.forecast();
            ForecastBand band = forecast.band();
            List<@Nullable Object> cells = new ArrayList<>(List.of(
                    line.line().toString(),
                    ControllingWorkbook.departmentOf(line),
                    forecast.method().label(),
                    forecast.expected(),
                    band.low(),
                    band.high()));
            for (ForecastMethod method : METHODS) {
                cells.add(forecast.estimates().get(method.label()));
            }
            years.forEach(year -> cells.add(forecast.estimates().get(year)));
            cells.add(forecast.reason());
            table.add(Row.Level.DATA, cells);
        }
        return table.build();
    }
}
