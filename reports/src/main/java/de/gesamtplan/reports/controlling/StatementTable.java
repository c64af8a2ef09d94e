package de.gesamtplan.reports.controlling;

import de.gesamtplan.domain.controlling.DeviationCause;
import de.gesamtplan.domain.controlling.LineComment;
import de.gesamtplan.domain.controlling.LineStatus;
import de.gesamtplan.domain.execution.Causes;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Why lines deviate: what the data shows, and what the department says. */
final class StatementTable {
    private StatementTable() {}

    /** @param which lines that have neither a cause nor a statement are left out */
    static Table of(ControllingView view, Predicate<LineStatus> which) {
        Causes causes = Causes.of(view.report().rules(), view.execution(), view.invoices());
        Table.Builder table = Table.of(
                        "Ursachen und Stellungnahmen",
                        Column.text("Haushaltsstelle"),
                        Column.text("Ressort"),
                        Column.money("Abweichung"),
                        Column.text("Ursache nach den Daten"),
                        Column.text("Ursache nach dem Ressort"),
                        Column.text("Anmerkung"),
                        Column.text("von"))
                .ifEmpty("Die Daten zeigen keine Ursache, und kein Ressort hat Stellung genommen.");
        List<LineStatus> lines = view.report().lines().stream()
                .filter(line -> which.test(line) || view.comments().containsKey(line.line()))
                .toList();
        for (LineStatus line : lines) {
            Optional<DeviationCause> shown = causes.of(line);
            LineComment comment = view.comments().get(line.line());
            if (shown.isPresent() || comment != null) {
                table.row(
                        line.line().toString(),
                        line.department(),
                        line.balance().deviation(),
                        shown.map(DeviationCause::label).orElse(""),
                        comment == null ? "" : comment.cause(),
                        comment == null ? "" : comment.comment(),
                        comment == null ? "" : (comment.author() + " (" + comment.period() + ")").strip());
            }
        }
        return table.build();
    }
}
