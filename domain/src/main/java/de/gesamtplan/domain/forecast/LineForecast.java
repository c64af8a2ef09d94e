package de.gesamtplan.domain.forecast;

import de.gesamtplan.domain.money.Money;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The actual of a budget line at the year's end as it is expected.
 *
 * @param method the one that counts
 * @param reason why it counts, German
 * @param expected what it says
 * @param estimates what each method says, and what would come out if the year went on like one of the earlier years, by German
 *     name. Methods that cannot say anything are left out.
 */
public record LineForecast(ForecastMethod method, String reason, Money expected, SortedMap<String, Money> estimates) {
    public LineForecast {
        estimates = Collections.unmodifiableSortedMap(new TreeMap<>(estimates));
    }

    public ForecastBand band() {
        return ForecastBand.of(List.of(this));
    }

    /** The same with all amounts higher. */
    public LineForecast raised(Money by, String why) {
        SortedMap<String, Money> raised = new TreeMap<>(estimates);
        raised.replaceAll((name, amount) -> amount.plus(by));
        return new LineForecast(method, reason + " " + why, expected.plus(by), raised);
    }
}
