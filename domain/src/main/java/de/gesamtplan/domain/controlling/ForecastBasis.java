package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.forecast.ForecastMethod;
import de.gesamtplan.domain.forecast.ForecastRules;
import de.gesamtplan.domain.forecast.LineForecast;
import de.gesamtplan.domain.forecast.LineOutlook;
import de.gesamtplan.domain.forecast.LineOutlook.Statement;
import de.gesamtplan.domain.money.Money;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a forecast needs besides the year's own rows and earlier years.
 *
 * @param statements the latest of each line that was known for the report's month
 * @param real forecasts of the real year; empty unless a scenario is tried
 */
public record ForecastBasis(
        ForecastRules rules, Map<BudgetLine, LineComment> statements, Map<BudgetLine, LineForecast> real) {
    /** Orders only. */
    public static final ForecastBasis ORDERS_ONLY = new ForecastBasis(ForecastRules.ordersOnly(), Map.of(), Map.of());

    public ForecastBasis {
        statements = Map.copyOf(statements);
        real = Map.copyOf(real);
    }

    /** For a scenario beside the real report: its lines change by what the scenario changes, not by another method. */
    public ForecastBasis beside(ControllingReport report) {
        return new ForecastBasis(
                rules,
                statements,
                report.lines().stream().collect(Collectors.toMap(LineStatus::line, LineStatus::forecast)));
    }

    LineForecast forecast(BudgetLine line, LineOutlook outlook) {
        LineForecast before = real.get(line);
        if (before == null) {
            return outlook.forecast(rules);
        }
        Money change =
                outlook.orders().minus(Objects.requireNonNull(before.estimates().get(ForecastMethod.ORDERS.label())));
        return change.signum() == 0 ? before : before.raised(change, "Das Szenario ändert sie um " + change + " EUR.");
    }

    @Nullable
    Statement statement(BudgetLine line) {
        LineComment comment = statements.get(line);
        Money expected = comment == null ? null : comment.expectedYearEnd();
        return comment == null || expected == null ? null : new Statement(comment.period(), expected);
    }
}
