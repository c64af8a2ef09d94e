package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.load.LoadCurves;
import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Load over the year, by duration and by hour of the week, as charts for print and as tables for the workbook. */
final class LoadCharts {
    static final String DAY = "Tag";
    static final String SHARE = "Anteil der Stunden";
    static final String LOAD = "Last kW";
    static final String WEEKDAY = "Wochentag";

    private static final List<String> WEEKDAYS = List.of("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So");
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dd.MM.");

    private LoadCharts() {}

    private static List<String> hours() {
        return IntStream.range(0, 24).mapToObj(hour -> "%02d".formatted(hour)).toList();
    }

    static Chart days(String of, LoadCurves curves) {
        List<@Nullable BigDecimal> least = new ArrayList<>();
        List<@Nullable BigDecimal> mean = new ArrayList<>();
        List<@Nullable BigDecimal> most = new ArrayList<>();
        curves.days().forEach(day -> {
            least.add(day.least());
            mean.add(day.mean());
            most.add(day.most());
        });
        return new Chart(
                "Lastgang " + of,
                "Lastgang je Tag in Kilowatt: Mittel, höchste und niedrigste Stunde. " + peak(curves)
                        + (curves.hours() < curves.expected()
                                ? " Bekannt sind " + German.count(curves.hours()) + " von "
                                        + German.count(curves.expected()) + " Stunden."
                                : ""),
                Chart.Type.CURVE,
                "kW (Stundenmittel)",
                curves.days().stream().map(day -> SHORT_DAY.format(day.date())).toList(),
                List.of(
                        new Chart.Series("Tagesmittel", mean),
                        new Chart.Series("höchste Stunde", most),
                        new Chart.Series("niedrigste Stunde", least)));
    }

    /** The highest hour and the base load in words. */
    static String peak(LoadCurves curves) {
        return curves.peak()
                .map(day -> "Höchste Stunde: " + German.number(most(day), 1) + " kW am " + German.day(day.date())
                        + curves.base()
                                .map(base ->
                                        "; 99 % der Stunden liegen bei mindestens " + German.number(base, 1) + " kW.")
                                .orElse("."))
                .orElse("");
    }

    private static BigDecimal most(LoadCurves.Day day) {
        BigDecimal most = day.most();
        return most == null ? BigDecimal.ZERO : most;
    }

    static Chart duration(String of, LoadCurves curves) {
        List<@Nullable BigDecimal> loads = new ArrayList<>(curves.duration());
        return new Chart(
                "Dauerlinie " + of,
                "Dauerlinie: in 0 Prozent der Stunden wird "
                        + German.number(curves.duration().get(0), 1) + " kW erreicht, in 50 Prozent mindestens "
                        + German.number(curves.duration().get(50), 1) + " kW, in allen mindestens "
                        + German.number(curves.duration().get(100), 1) + " kW.",
                Chart.Type.CURVE,
                "kW (Stundenmittel)",
                IntStream.rangeClosed(0, 100).mapToObj(step -> step + " %").toList(),
                List.of(new Chart.Series("Last", loads)));
    }

    static Chart week(String of, LoadCurves curves) {
        BigDecimal most = curves.cells().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        BigDecimal least = curves.cells().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        List<Chart.Series> series = new ArrayList<>();
        for (int day = 0; day < WEEKDAYS.size(); day++) {
            series.add(new Chart.Series(
                    WEEKDAYS.get(day),
                    new ArrayList<@Nullable BigDecimal>(curves.week().get(day))));
        }
        return new Chart(
                "Mittlere Last nach Wochentag und Stunde " + of + ", kW",
                "Feld aus Wochentagen und Stunden des Tages, je dunkler, desto höher die mittlere Last: von "
                        + German.number(least, 1) + " bis " + German.number(most, 1)
                        + " kW. Die Zahl steht in jedem Feld.",
                Chart.Type.HEAT_MAP,
                "kW",
                hours(),
                series);
    }

    static Table dayTable(String of, LoadCurves curves) {
        Table.Builder table = Table.of(
                "Lastgang je Tag " + of + " (Stundenmittel, kW)",
                Column.date(DAY),
                Column.decimal("Tagesmittel", 1),
                Column.decimal("höchste Stunde", 1),
                Column.decimal("niedrigste Stunde", 1));
        curves.days().forEach(day -> table.row(day.date(), day.mean(), day.most(), day.least()));
        return table.build();
    }

    static Table durationTable(String of, LoadCurves curves) {
        Table.Builder table = Table.of(
                "Dauerlinie " + of + ": Last, die in so viel Prozent der Stunden erreicht wird",
                Column.text(SHARE),
                Column.decimal(LOAD, 1));
        for (int step = 0; step < curves.duration().size(); step++) {
            table.row(step + " %", curves.duration().get(step));
        }
        return table.build();
    }

    static Table weekTable(String of, LoadCurves curves) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(WEEKDAY)));
        hours().forEach(hour -> columns.add(Column.decimal(hour, 1)));
        Table.Builder table = Table.of("Mittlere Last " + of + " nach Wochentag und Stunde, kW", columns);
        for (int day = 0; day < WEEKDAYS.size(); day++) {
            List<@Nullable Object> row = new ArrayList<>(List.of(WEEKDAYS.get(day)));
            row.addAll(curves.week().get(day));
            table.add(de.gesamtplan.reports.content.Row.Level.DATA, row);
        }
        return table.build();
    }
}
