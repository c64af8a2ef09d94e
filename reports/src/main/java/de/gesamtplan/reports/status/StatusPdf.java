package de.gesamtplan.reports.status;

import de.gesamtplan.domain.strategy.Measure;
import de.gesamtplan.domain.strategy.MeasureState;
import de.gesamtplan.domain.strategy.StrategyStatus;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Chart;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Figure;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Table;
import de.gesamtplan.reports.pdf.PdfReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The status report: measures in full, and the main figures of the other reports with the number they stand under. */
public final class StatusPdf {
    private StatusPdf() {}

    /**
     * @param strategy goals and measures
     * @param sections main figures of the other reports
     */
    public static byte[] render(StrategyStatus strategy, List<Section> sections, ReportHead head) {
        PdfReport pdf = PdfReport.landscape(head)
                .heading("Auf einen Blick")
                .figures(figures(strategy))
                .paragraph(summary(strategy))
                .chart(chart(strategy));
        for (Section section : sections) {
            pdf.heading(section.title());
            if (section.figures().isEmpty()) {
                pdf.paragraph(section.source());
            } else {
                pdf.figures(section.figures()).paragraph(section.source());
            }
        }
        return pdf.heading("Strategische Ziele")
                .table(goals(strategy))
                .heading("Verzögerte Maßnahmen")
                .table(delayed(strategy))
                .heading("Alle Maßnahmen des Aktionsplans " + strategy.edition())
                .table(measures(strategy))
                .render();
    }

    /**
     * The main figures of another report.
     *
     * @param source from which report and snapshot they are, or why there are none
     */
    public record Section(String title, List<Figure> figures, String source) {
        public Section {
            figures = List.copyOf(figures);
        }
    }

    private static List<Figure> figures(StrategyStatus strategy) {
        List<Figure> figures = new ArrayList<>();
        figures.add(
                new Figure("Maßnahmen", German.count(strategy.measures().size()), "Aktionsplan " + strategy.edition()));
        for (MeasureState state : List.of(MeasureState.DONE, MeasureState.RUNNING, MeasureState.DELAYED)) {
            figures.add(new Figure(state.label(), German.count(strategy.count(state))));
        }
        figures.add(new Figure("Planbudget", German.millions(strategy.budget()), "ohne gestrichene Maßnahmen"));
        return figures;
    }

    private static String summary(StrategyStatus strategy) {
        long changed = strategy.measures().stream()
                .filter(measure -> strategy.change(measure) != null)
                .count();
        return "Der Aktionsplan " + strategy.edition() + " enthält "
                + strategy.measures().size() + " Maßnahmen: "
                + List.of(MeasureState.values()).stream()
                        .map(state -> strategy.count(state) + " " + state.label())
                        .collect(Collectors.joining(", "))
                + ". "
                + (strategy.before().isEmpty()
                        ? "Eine frühere Ausgabe liegt nicht vor."
                        : "Gegenüber der vorigen Ausgabe haben sich " + changed + " Maßnahmen verändert.");
    }

    private static Chart chart(StrategyStatus strategy) {
        List<Chart.Series> series = new ArrayList<>();
        List<StrategyStatus.GoalStatus> goals = strategy.byGoal();
        for (MeasureState state : MeasureState.values()) {
            List<@Nullable BigDecimal> values = new ArrayList<>();
            goals.forEach(goal -> values.add(BigDecimal.valueOf(goal.states().getOrDefault(state, 0L))));
            series.add(new Chart.Series(state.label(), values));
        }
        return new Chart(
                "Maßnahmen je Ziel und Status",
                "Gestapelte Säulen: Zahl der Maßnahmen je strategischem Ziel nach Status, mit Mehrfachnennung. Die Zahlen"
                        + " stehen in der Tabelle der Ziele.",
                Chart.Type.STACKED_BAR,
                "Maßnahmen",
                goals.stream().map(goal -> "Ziel " + goal.goal()).toList(),
                series);
    }

    private static Table goals(StrategyStatus strategy) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Ziel"), Column.count("Maßnahmen")));
        for (MeasureState state : MeasureState.values()) {
            columns.add(Column.count(state.label()));
        }
        Table.Builder table = Table.of("Maßnahmen je Ziel (mit Mehrfachnennung)", columns);
        for (StrategyStatus.GoalStatus goal : strategy.byGoal()) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(goal.goal() + " – " + goal.name());
            row.add(goal.measures());
            for (MeasureState state : MeasureState.values()) {
                row.add(goal.states().getOrDefault(state, 0L));
            }
            table.add(de.gesamtplan.reports.content.Row.Level.DATA, row);
        }
        return table.ifEmpty("Keine Ziele eingelesen.").build();
    }

    private static Table delayed(StrategyStatus strategy) {
        Table.Builder table = Table.of(
                "Verzögerte Maßnahmen",
                Column.text("Nr."),
                Column.text("Maßnahme"),
                Column.text("Ressort"),
                Column.percent("Fortschritt"),
                Column.date("Ende"),
                Column.text("Bemerkung"));
        strategy.measures().stream()
                .filter(measure -> measure.state() == MeasureState.DELAYED)
                .forEach(m -> table.row(m.number(), m.name(), m.department(), m.progress(), m.ends(), m.remark()));
        return table.ifEmpty("Keine Maßnahme ist verzögert.").build();
    }

    private static Table measures(StrategyStatus strategy) {
        Table.Builder table = Table.of(
                "Maßnahmen",
                Column.text("Nr."),
                Column.text("Maßnahme"),
                Column.text("Ziele"),
                Column.text("Ressort"),
                Column.text("Status"),
                Column.percent("Fortschritt"),
                Column.date("Beginn"),
                Column.date("Ende"),
                Column.money("Planbudget"),
                Column.text("seit voriger Ausgabe"));
        for (Measure m : strategy.measures()) {
            table.row(
                    m.number(),
                    m.name(),
                    m.goals().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                    m.department(),
                    m.state().label(),
                    m.progress(),
                    m.begins(),
                    m.ends(),
                    m.budget(),
                    strategy.change(m));
        }
        return table.ifEmpty("Keine Maßnahmen eingelesen.").build();
    }
}
