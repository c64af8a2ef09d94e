package de.gesamtplan.jobs.cli;

import de.gesamtplan.domain.energy.Coverage;
import de.gesamtplan.domain.energy.kpi.KeyFigure;
import de.gesamtplan.domain.energy.kpi.Window;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Key figures as lines of CSV: decimal comma, at most six decimals; what is not computable stays empty with its reason. */
final class KeyFigureLines {
    static final List<String> HEADER = List.of(
            "Standort",
            "Zeitraum",
            "Kennzahl",
            "Wert",
            "Einheit",
            "Norm",
            "Kategorie",
            "Abdeckung",
            "Ersatzwertanteil",
            "Status",
            "Grund");
    private static final int DECIMALS = 6;

    private KeyFigureLines() {}

    static List<List<String>> of(List<KeyFigure> figures) {
        return figures.stream().map(KeyFigureLines::line).toList();
    }

    private static List<String> line(KeyFigure figure) {
        return List.of(
                figure.site(),
                period(figure),
                figure.label(),
                number(figure.value().value()),
                figure.metric().unit(),
                figure.isOfNorm() ? figure.norm().edition() : "",
                figure.metric().hasCategory() && figure.category() > 0 ? String.valueOf(figure.category()) : "",
                delivered(figure.coverage()),
                substituted(figure.coverage()),
                figure.state().label(),
                figure.remark());
    }

    /** {@code 2025-03}, {@code 2025}, or {@code 2024-04/2025-03} for other spans. */
    private static String period(KeyFigure figure) {
        return switch (figure.window()) {
            case MONTH -> figure.from().toString();
            case YEAR -> String.valueOf(figure.from().getYear());
            case ROLLING, INTERIM ->
                figure.from() + "/" + figure.to() + (figure.window() == Window.INTERIM ? " (Teil)" : "");
        };
    }

    /** Percent of the intervals; empty where none was expected. */
    static String delivered(Coverage coverage) {
        return number(coverage.expected() > 0 ? coverage.completeness() : null);
    }

    /** Percent of the intervals; empty where none was expected. */
    static String substituted(Coverage coverage) {
        return number(coverage.expected() > 0 ? coverage.substituteShare() : null);
    }

    static String number(@Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0
                ? "0"
                : rounded.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
