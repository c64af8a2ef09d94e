package de.gesamtplan.domain.energy.kpi;

import de.gesamtplan.domain.energy.Evidence;
import java.util.List;

/**
 * Edition of the norm that a key figure follows from a year on, until a later one does.
 *
 * @param fromYear first year of figures that follow it
 * @param edition for instance {@code EN 50600-4-2:2019-08}
 * @param reason why this edition, for instance the law that names it (German)
 */
public record Norm(Metric metric, int fromYear, String edition, String reason, Evidence evidence) {
    /** The edition for a year; without any in the reference data, the norm's name alone, as unverified. */
    public static Norm of(Metric metric, int year, List<Norm> norms) {
        return norms.stream()
                .filter(norm -> norm.metric() == metric && norm.fromYear() <= year)
                .reduce((first, second) -> second.fromYear() >= first.fromYear() ? second : first)
                .orElseGet(() -> new Norm(
                        metric, year, metric.norm(), "Ausgabe nicht hinterlegt (normen.csv)", Evidence.UNVERIFIED));
    }
}
