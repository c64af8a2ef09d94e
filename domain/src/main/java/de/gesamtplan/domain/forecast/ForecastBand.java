package de.gesamtplan.domain.forecast;

import de.gesamtplan.domain.money.Money;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Between which amounts the actual at the year's end is expected: the least and the most of what the methods say and of what
 * would come out if the year went on like one of the earlier years. Of several lines each of these is summed by itself, so
 * that the band of a group is not the sum of its lines' bands: not all lines go to their extreme at once.
 */
public record ForecastBand(Money low, Money high) {
    public static ForecastBand of(Collection<LineForecast> lines) {
        SortedSet<String> names = new TreeSet<>();
        lines.forEach(line -> names.addAll(line.estimates().keySet()));
        Money chosen = Money.sum(lines.stream().map(LineForecast::expected).toList());
        Map<String, Money> sums = new TreeMap<>();
        for (String name : names) {
            sums.put(
                    name,
                    Money.sum(lines.stream()
                            .map(line -> line.estimates().getOrDefault(name, line.expected()))
                            .toList()));
        }
        sums.put("", chosen);
        return new ForecastBand(Collections.min(sums.values()), Collections.max(sums.values()));
    }
}
