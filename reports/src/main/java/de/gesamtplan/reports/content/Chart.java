package de.gesamtplan.reports.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart over categories such as months or departments.
 *
 * @param alt what the chart says, in a sentence or two, for those who cannot see it; required
 * @param unit label of the value axis, for instance {@code Mio. EUR}
 */
public record Chart(String title, String alt, Type type, String unit, List<String> categories, List<Series> series) {
    /** How the values are drawn. */
    public enum Type {
        BAR,
        /** Bars from left to right, with the value at the end of each: for few values with long names. */
        ROWS,
        STACKED_BAR,
        LINE,
        /** A line without marks over many categories, of which some are labelled. */
        CURVE,
        /** A field of cells, series by categories, the darker the higher, with the value in each. */
        HEAT_MAP
    }

    /** Named values, one per category; null leaves a gap. */
    public record Series(String name, List<@Nullable BigDecimal> values) {
        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        if (alt.isBlank()) {
            throw new IllegalArgumentException("chart without alternative text: " + title);
        }
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("chart %s: series %s has %d values for %d categories"
                        .formatted(title, one.name(), one.values().size(), categories.size()));
            }
        }
    }
}
