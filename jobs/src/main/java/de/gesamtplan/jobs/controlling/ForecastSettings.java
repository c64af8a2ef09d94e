package de.gesamtplan.jobs.controlling;

import de.gesamtplan.domain.budget.BudgetPeriod;
import de.gesamtplan.domain.forecast.ForecastMethod;
import de.gesamtplan.domain.forecast.ForecastRules;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which forecast counts in which month; see {@link ForecastRules}.
 *
 * @param methods keys of methods by the period from which they count; null for the product's choice
 * @param statementMonths for how many months after its own a department's statement counts
 */
@ConfigurationProperties("gesamtplan.controlling.forecast")
record ForecastSettings(
        @Nullable Map<Integer, String> methods,
        @DefaultValue("3") int statementMonths) {
    /** As the back-test of the sample data suggests; see docs/prognose.md. */
    private static final Map<Integer, String> CHOICE =
            Map.of(1, ForecastMethod.QUOTA.key(), BudgetPeriod.MONTHS, ForecastMethod.ORDERS.key());

    ForecastSettings {
        methods = methods == null || methods.isEmpty() ? CHOICE : Map.copyOf(methods);
        boolean known = methods.values().stream().allMatch(key -> ForecastMethod.ofKey(key)
                .filter(method -> method != ForecastMethod.STATEMENT)
                .isPresent());
        boolean periods = methods.keySet().stream().allMatch(period -> period >= 1 && period <= BudgetPeriod.LAST);
        if (!known || !periods || !methods.containsKey(1) || statementMonths < 0) {
            throw new IllegalArgumentException(
                    "CFG-13: gesamtplan.controlling.forecast.methods nennt zu Perioden von 1 bis 16 ein Verfahren, auf"
                            + " jeden Fall zu 1; erlaubt sind "
                            + Arrays.stream(ForecastMethod.values())
                                    .filter(method -> method != ForecastMethod.STATEMENT)
                                    .map(ForecastMethod::key)
                                    .collect(Collectors.joining(", "))
                            + ". statement-months ist nicht negativ.");
        }
    }

    ForecastRules rules() {
        TreeMap<Integer, ForecastMethod> byPeriod = new TreeMap<>();
        if (methods != null) {
            methods.forEach((period, key) ->
                    byPeriod.put(period, ForecastMethod.ofKey(key).orElseThrow()));
        }
        return new ForecastRules(byPeriod, statementMonths);
    }
}
